package org.taizhang.projections.indicator;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.vintage.FigureChange;

/** What events would do to the figures, before they are recorded. */
public interface ImpactQueries {

    /**
     * @param filing as it would be recorded next after the position
     * @return every figure, unsuppressed
     */
    Impact impact(ReportFiled filing, long position);

    /**
     * @param changes of the directory as they would be recorded next after the position, in their order
     * @return every figure, unsuppressed; empty when no period with reports is reached
     */
    Optional<Impact> impact(List<RegistryEvent> changes, long position);

    /**
     * @param scopes the clusters it touches, and {@code all}
     * @param periods those with reports that it can reach: of a filing to the end of the next year, of changes of the
     *     directory the latest twelve; the earliest first
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
