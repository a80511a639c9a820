package org.taizhang.api.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;

/**
 * The moment a page shows, and what was asked for. A moment that cannot be asked for is said so beside its input, and the
 * page shows the present instead.
 *
 * @param problems why the moment asked for is not shown
 */
public record PointInTime(Moment moment, AsOf asked, List<Problem> problems) {

    public static PointInTime of(ClusterFigures figures, CurrentUser user, Scope scope, AsOf asked) {
        try {
            return new PointInTime(figures.moment(user, scope, asked), asked, List.of());
        } catch (RefusedException refused) {
            List<Problem> problems = refused.refusal().problems();
            if (asked.now() || problems.stream().noneMatch(p -> p.pointer().startsWith("/asOf"))) {
                throw refused;
            }
            return new PointInTime(figures.moment(user, scope, AsOf.NOW), asked, problems);
        }
    }

    /** As typed; empty for the present. */
    public String date() {
        return asked.asOf() == null ? "" : asked.asOf();
    }

    /** For links that stay at this moment: {@code asOf=2025-03-31}; empty for the present. */
    public String query() {
        @Nullable Long position = asked.asOfPosition();
        if (!problems.isEmpty() || asked.now()) {
            return "";
        }
        return position == null ? "asOf=" + asked.asOf() : "asOfPosition=" + position;
    }
}
