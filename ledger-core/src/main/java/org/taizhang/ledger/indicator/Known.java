package org.taizhang.ledger.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.Extensions;

/**
 * Everything figures are computed from, as known at one position.
 *
 * @param extensions granted up to it
 * @param at the greatest {@code recordedAt} up to it
 */
public record Known(Statements statements, Plans plans, Extensions extensions, Instant at) {

    /**
     * How many periods before the first of its year a figure looks at the reports of a form: output is compared with last
     * year's and summed over twelve months, areas are carried.
     */
    public static int back(FormCode form) {
        return switch (form) {
            case OUTPUT -> Period.PERIODS_PER_YEAR;
            case DEVELOPMENT -> AreaTerms.CARRIED_AT_MOST;
            case EMPLOYMENT, LAND_USE -> 0;
        };
    }

    public List<ClusterId> clusters() {
        return plans.current().map(Plan::clusterIds).orElse(List.of());
    }

    /** Neither before the first period the ledger has reports of nor after the last. */
    boolean covers(Period period) {
        return statements.span().filter(span -> span.covers(period)).isPresent();
    }

    boolean beyond(Period period) {
        return statements
                .span()
                .map(Span::last)
                .filter(last -> period.compareTo(last) <= 0)
                .isEmpty();
    }

    boolean before(Period period) {
        return statements
                .span()
                .filter(span -> period.compareTo(span.first()) < 0)
                .isPresent();
    }

    int members(ClusterId cluster, Period period) {
        return statements.directory(cluster, period).members();
    }

    int due(FormCode form, ClusterId cluster, Period period) {
        DirectoryCounts counts = statements.directory(cluster, period);
        return switch (form) {
            case OUTPUT -> counts.dueOutput();
            case EMPLOYMENT -> counts.dueEmployment();
            case LAND_USE -> counts.dueLandUse(period);
            case DEVELOPMENT -> period.endsQuarter() && planned(period) ? 1 : 0;
        };
    }

    /** Towns report from the first phase of their plan on. */
    private boolean planned(Period period) {
        return plans.current()
                .filter(plan -> plan.phases().stream().anyMatch(phase -> phase.from() <= period.year()))
                .isPresent();
    }

    /** Reports that are due and have no value that counts. */
    int unknown(FormCode form, ClusterId cluster, Period period) {
        return due(form, cluster, period) - filings(form, cluster, period).dueEffective();
    }

    Filings filings(FormCode form, ClusterId cluster, Period period) {
        return switch (form) {
            case OUTPUT -> statements.output(cluster, period).filings();
            case EMPLOYMENT -> statements.employment(cluster, period).filings();
            case LAND_USE -> statements.land(cluster, period).filings();
            case DEVELOPMENT -> Filings.NONE;
        };
    }

    /** Why the reports of one period give no value at all; empty where nobody owes one. */
    Optional<Absence> missing(FormCode form, ClusterId cluster, Period period) {
        Filings filings = filings(form, cluster, period);
        if (filings.effective() > 0 || due(form, cluster, period) == 0) {
            return Optional.empty();
        }
        return Optional.of(whyMissing(form, cluster, period));
    }

    /** The first reason why one of several periods gives no value. */
    Optional<Absence> missing(FormCode form, ClusterId cluster, List<Period> periods) {
        for (Period period : periods) {
            Optional<Absence> missing = missing(form, cluster, period);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    /** Whether there is any report that counts. */
    boolean anyone(FormCode form, List<ClusterId> clusters, List<Period> periods) {
        for (ClusterId cluster : clusters) {
            for (Period period : periods) {
                if (filings(form, cluster, period).effective() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    Absence whyMissing(FormCode form, ClusterId cluster, Period period) {
        return filings(form, cluster, period).returned() > 0 ? Absence.RETURNED : Absence.NOT_FILED;
    }

    /**
     * Provisional until the window of every period is closed and all their reports are accepted; incomplete as long as a
     * report that is due has no value that counts and can still come in time.
     */
    Set<Mark> marks(FormCode form, ClusterId cluster, List<Period> periods) {
        boolean settled = true;
        boolean incomplete = false;
        for (Period period : periods) {
            Filings filings = filings(form, cluster, period);
            int due = due(form, cluster, period);
            settled = settled && filings.complete(due) && !windowOpen(form, cluster, period);
            incomplete = incomplete || due > filings.dueEffective() && inTime(form, cluster, period);
        }
        return incomplete ? Set.of(Mark.PROVISIONAL, Mark.INCOMPLETE) : settled ? Set.of() : Set.of(Mark.PROVISIONAL);
    }

    /**
     * Share of the reports of some periods that is not final: missing, not accepted, or of an open window; 0 where there are
     * none.
     */
    Fraction open(FormCode form, ClusterId cluster, List<Period> periods) {
        int open = 0;
        int all = 0;
        for (Period period : periods) {
            Filings filings = filings(form, cluster, period);
            int reports = filings.effective() + unknown(form, cluster, period);
            all += reports;
            open += windowOpen(form, cluster, period) ? reports : reports - filings.accepted();
        }
        return all == 0 ? Fraction.ZERO : Fraction.of(open, all).reduced();
    }

    /** Late reports are taken too. An extension for some units keeps it open for these alone. */
    boolean windowOpen(FormCode form, ClusterId cluster, Period period) {
        return !extensions.in(cluster, form, period, false).closedAt(at);
    }

    /** Not over yet, or its reports are still taken. */
    boolean open(FormCode form, ClusterId cluster, Period period) {
        return !ended(period) || windowOpen(form, cluster, period);
    }

    /** Somebody who owes a report can still bring it in time. */
    boolean inTime(FormCode form, ClusterId cluster, Period period) {
        return extensions.in(cluster, form, period, true).onTimeAt(at);
    }

    boolean begun(Period period) {
        return !today().isBefore(period.firstDay());
    }

    boolean ended(Period period) {
        return today().isAfter(period.lastDay());
    }

    private LocalDate today() {
        return at.atZone(ReportingCalendar.ZONE).toLocalDate();
    }
}
