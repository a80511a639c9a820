package org.taizhang.api.filing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.OneClick;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.registry.Enterprise;

/** What a report says that is stated with one click. */
@Component
class Clicks {

    private final Streams streams;

    Clicks(Streams streams) {
        this.streams = streams;
    }

    /** Empty where there is no earlier report that could be unchanged, or no such enterprise. */
    Optional<ReportValues> values(ReportKey report) {
        Enterprise enterprise =
                streams.read(Enterprise.STREAM, report.uscc().value()).state();
        if (!enterprise.exists()) {
            return Optional.empty();
        }
        return switch (Click.of(report.form())) {
            case ZERO -> Optional.of(OneClick.zero(report.form(), report.period(), enterprise));
            case UNCHANGED ->
                new BookValues(
                                report.form(),
                                report.period(),
                                book(report, report.period().year()),
                                book(report, report.period().year() - 1))
                        .previous()
                        .map(OneClick::unchanged);
        };
    }

    private ReportBook book(ReportKey report, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(report.uscc(), year))
                .state();
    }
}
