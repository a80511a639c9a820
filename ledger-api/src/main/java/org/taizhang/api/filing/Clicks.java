package org.taizhang.api.filing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.OneClick;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.registry.Enterprise;

/** What a report says that is stated with one click. */
@Component
class Clicks {

    private final FormVersions forms;
    private final Streams streams;

    Clicks(FormVersions forms, Streams streams) {
        this.forms = forms;
        this.streams = streams;
    }

    /** Empty where there is no earlier report that could be unchanged, or no such enterprise. */
    Optional<ReportValues> values(ReportKey report) {
        Enterprise enterprise =
                streams.read(Enterprise.STREAM, report.uscc().value()).state();
        if (!enterprise.exists()) {
            return Optional.empty();
        }
        FormDefinition version = forms.on(report.form(), report.period());
        return switch (Click.of(report.form())) {
            case ZERO -> Optional.of(OneClick.zero(version, report.period(), enterprise));
            case UNCHANGED ->
                new BookValues(
                                version,
                                report.period(),
                                book(report, report.period().year()),
                                book(report, report.period().year() - 1),
                                null)
                        .previous()
                        .map(OneClick::unchanged);
        };
    }

    private ReportBook book(ReportKey report, int year) {
        return streams.read(ReportBook.STREAM, ReportBook.id(report.uscc(), year))
                .state();
    }
}
