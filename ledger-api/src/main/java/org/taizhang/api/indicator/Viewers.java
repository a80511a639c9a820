package org.taizhang.api.indicator;

import java.util.Set;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.ClusterId;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.indicator.Viewer.Reach;

/** What an account may see of figures and below them. */
public final class Viewers {

    private Viewers() {}

    public static Viewer of(CurrentUser user) {
        return new Viewer(
                user.mayOnAll(Action.READ_UNSUPPRESSED_FIGURES),
                reach(user, Action.READ_STATISTICAL_REPORT),
                reach(user, Action.READ_ADMINISTRATIVE_REPORT),
                user.enterprises());
    }

    /** On which clusters an account may act so. */
    public static Reach reach(CurrentUser user, Action action) {
        ClusterId town = user.cluster();
        if (user.mayOnAll(action)) {
            return Reach.ALL;
        }
        return town != null && user.mayOn(action, town) ? new Reach(false, Set.of(town)) : Reach.NONE;
    }
}
