package org.taizhang.ledger.indicator.statement;

import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** All statements as known at one position; where nothing is known, the empty one. */
public interface Statements {

    /** Before the first event. */
    Statements NONE = new Statements() {
        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }

        @Override
        public OutputMonth output(ClusterId cluster, Period period) {
            return OutputMonth.EMPTY;
        }

        @Override
        public OutputWindow outputWindow(Scope scope, Period period) {
            return OutputWindow.EMPTY;
        }

        @Override
        public EmploymentMonth employment(ClusterId cluster, Period period) {
            return EmploymentMonth.EMPTY;
        }

        @Override
        public Peak personMonths(Scope scope, Period period) {
            return Peak.NONE;
        }

        @Override
        public LandMonth land(ClusterId cluster, Period period) {
            return LandMonth.EMPTY;
        }

        @Override
        public DirectoryCounts directory(ClusterId cluster, Period period) {
            return DirectoryCounts.NONE;
        }

        @Override
        public Optional<DevelopmentStatement> development(ClusterId cluster, Period period) {
            return Optional.empty();
        }
    };

    /** Empty until the first report is filed. */
    Optional<Span> span();

    OutputMonth output(ClusterId cluster, Period period);

    OutputWindow outputWindow(Scope scope, Period period);

    EmploymentMonth employment(ClusterId cluster, Period period);

    /** Concentration of person-months of the year to date. */
    Peak personMonths(Scope scope, Period period);

    LandMonth land(ClusterId cluster, Period period);

    DirectoryCounts directory(ClusterId cluster, Period period);

    Optional<DevelopmentStatement> development(ClusterId cluster, Period period);
}
