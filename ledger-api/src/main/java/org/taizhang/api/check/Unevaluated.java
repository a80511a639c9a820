package org.taizhang.api.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.Unchecked;

/** Checks that could not be evaluated: the reports, of enterprises and of towns, were taken without and wait to be looked at. */
@Component
public class Unevaluated {

    private final ReportQueries reports;
    private final DevelopmentQueries developments;

    Unevaluated(ReportQueries reports, DevelopmentQueries developments) {
        this.reports = reports;
        this.developments = developments;
    }

    /** By form and rule. */
    public List<Unchecked> checks() {
        return Stream.concat(reports.unchecked().stream(), developments.unchecked().stream())
                .toList();
    }
}
