package org.taizhang.projections.indicator;

import java.util.List;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.vintage.FigureChange;

/** What a filing would do to the figures, before it is recorded. */
public interface ImpactQueries {

    /**
     * @param filing as it would be recorded next after the position
     * @return every figure, unsuppressed
     */
    Impact impact(ReportFiled filing, long position);

    /**
     * @param scopes the cluster of the filing, and {@code all}
     * @param periods those it can reach: to the end of the next year, and not beyond the last with reports
     * @param changes figures of these scopes and periods whose value would change, or come, or go
     * @param before figures as they are; {@code after} as they would be
     */
    record Impact(
            List<Scope> scopes,
            List<Period> periods,
            List<FigureChange> changes,
            FigureSource before,
            FigureSource after) {}
}
