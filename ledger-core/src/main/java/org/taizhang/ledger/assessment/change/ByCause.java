package org.taizhang.ledger.assessment.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;

/**
 * Sorts events by what they are to a score. What becomes of a report that is first filed among them belongs to its
 * filing; of one that was there before, it is a revision.
 */
final class ByCause implements FigureCases<Optional<Cause>> {

    private final Set<Report> fresh = new HashSet<>();

    /** @param from code of an enterprise, or name of a cluster */
    private record Report(String from, FormCode form, Period period) {

        static Report of(FilingEvent event) {
            return new Report(event.uscc().value(), event.form(), event.period());
        }

        static Report of(DevelopmentEvent event) {
            return new Report(event.cluster().value(), FormCode.DEVELOPMENT, event.period());
        }
    }

    private ByCause() {}

    /** Those that bear on figures, in their order. */
    static Map<Cause, List<LedgerEvent>> sorted(List<LedgerEvent> events) {
        ByCause by = new ByCause();
        Map<Cause, List<LedgerEvent>> sorted = new EnumMap<>(Cause.class);
        for (LedgerEvent event : events) {
            event.on(by)
                    .ifPresent(cause -> sorted.computeIfAbsent(cause, c -> new ArrayList<>())
                            .add(event));
        }
        return sorted;
    }

    private Optional<Cause> ofReport(Report report, boolean first) {
        if (first) {
            fresh.add(report);
        }
        return Optional.of(fresh.contains(report) ? Cause.NEW_FILINGS : Cause.DATA_REVISIONS);
    }

    @Override
    public Optional<Cause> filed(ReportFiled event) {
        return ofReport(Report.of(event), event.revision() == 1);
    }

    @Override
    public Optional<Cause> accepted(ReportAccepted event) {
        return ofReport(Report.of(event), false);
    }

    @Override
    public Optional<Cause> returned(ReportReturned event) {
        return ofReport(Report.of(event), false);
    }

    @Override
    public Optional<Cause> developmentFiled(DevelopmentFiled event) {
        return ofReport(Report.of(event), event.revision() == 1);
    }

    @Override
    public Optional<Cause> developmentConfirmed(DevelopmentConfirmed event) {
        return ofReport(Report.of(event), false);
    }

    @Override
    public Optional<Cause> registry(RegistryEvent event) {
        return Optional.of(Cause.DIRECTORY);
    }

    @Override
    public Optional<Cause> plan(PlanEvent event) {
        return Optional.of(Cause.TARGETS);
    }

    @Override
    public Optional<Cause> aside(LedgerEvent event) {
        return Optional.empty();
    }
}
