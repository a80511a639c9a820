package org.taizhang.ledger.indicator.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** What was read before, for a tally that starts in the middle of a ledger. */
public interface Past {

    /** Before the first event. */
    Past NOTHING = new Past() {
        @Override
        public Map<Uscc, Enterprise> directory() {
            return Map.of();
        }

        @Override
        public Plans plans() {
            return Plans.NONE;
        }

        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }

        @Override
        public List<Development> developments() {
            return List.of();
        }

        @Override
        public void revisions(int year, Consumer<Revision> each) {}
    };

    Map<Uscc, Enterprise> directory();

    Plans plans();

    Optional<Span> span();

    /** The newest report of every cluster and period. */
    List<Development> developments();

    /** All revisions of the year; those of one report in their order. */
    void revisions(int year, Consumer<Revision> each);

    /** @param arrival of this revision: of the first one it decides whether the report is on time */
    record Revision(Uscc uscc, Period period, Arrival arrival, Status status, Amounts amounts) {}

    record Development(ClusterId cluster, Period period, int revision, DevelopmentStatement statement) {}
}
