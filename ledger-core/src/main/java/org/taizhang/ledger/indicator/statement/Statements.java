package org.taizhang.ledger.indicator.statement;

import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** All statements as known at one position; where nothing is known, the empty one. */
public interface Statements {

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
