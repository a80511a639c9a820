package org.taizhang.api.indicator;

import java.time.Instant;
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

    /**
     * For what has no input to say it beside.
     *
     * @throws RefusedException when the moment cannot be asked for
     */
    public static PointInTime required(ClusterFigures figures, CurrentUser user, Scope scope, AsOf asked) {
        return new PointInTime(figures.moment(user, scope, asked), asked, List.of());
    }

    public static PointInTime of(ClusterFigures figures, CurrentUser user, Scope scope, AsOf asked) {
        try {
            return required(figures, user, scope, asked);
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

    /** Not the present, but what was asked for. */
    public boolean past() {
        return problems.isEmpty() && !asked.now();
    }

    /** When the moment was; null for the present, or before the first event. */
    public @Nullable Instant then() {
        if (!past()) {
            return null;
        }
        return moment.asOf() == null ? moment.knownAt() : moment.asOf();
    }

    /** The day asked for, while it is shown; null for the present. */
    public @Nullable String asOf() {
        return past() ? asked.asOf() : null;
    }

    /** The position asked for, while it is shown; null for the present. */
    public @Nullable Long asOfPosition() {
        return past() && asked.asOf() == null ? moment.position() : null;
    }

    /** For links that stay at this moment: {@code ?asOf=2025-03-31}; empty for the present. */
    public String suffix() {
        if (!past()) {
            return "";
        }
        return asked.asOf() == null ? "?asOfPosition=" + moment.position() : "?asOf=" + asked.asOf();
    }
}
