package org.taizhang.api.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** Refuses what the matrix of {@link Action} does not allow, before the content is judged. */
@Component
public class Rights {

    private final Homes homes;

    Rights(Homes homes) {
        this.homes = homes;
    }

    /** Reading a report: land-use is administrative, the others statistical. */
    public static Action reading(FormCode form) {
        return switch (form) {
            case OUTPUT, EMPLOYMENT -> Action.READ_STATISTICAL_REPORT;
            case LAND_USE -> Action.READ_ADMINISTRATIVE_REPORT;
            case DEVELOPMENT -> Action.READ_DEVELOPMENT;
        };
    }

    public void require(CurrentUser user, Action action) {
        if (!user.may(action)) {
            throw forbidden("ROLE", "该账户的角色无权进行此操作。", "The roles of this account may not do this.");
        }
    }

    /** @param text a cluster, existing or not, or {@code all} */
    public void requireCluster(CurrentUser user, Action action, String text) {
        require(user, action);
        ClusterId own = user.cluster();
        boolean ownTown = own != null && own.value().equals(text) && user.mayOn(action, own);
        if (!ownTown && !user.mayOnAll(action)) {
            throw forbidden("OTHER_CLUSTER", "该集聚区不属于本账户所在镇。", "The cluster is not that of this account's town.");
        }
    }

    /**
     * @param text a code as typed: a malformed one is told so to everybody who may do this at all
     * @param period of the report it is about, when there is one
     */
    public void require(CurrentUser user, Action action, String text, @Nullable Period period) {
        require(user, action);
        Optional<Problem> malformed = Uscc.problem(text);
        if (malformed.isPresent()) {
            throw new RefusedException(Refusal.of(Refusal.Kind.INVALID, malformed.get()));
        }
        if (user.mayOnAll(action)) {
            return;
        }
        Uscc uscc = new Uscc(text);
        if (!user.mayOn(action, uscc, homes.of(uscc, period))) {
            throw forbidden(
                    "OTHER_ENTERPRISE",
                    "本账户未受该企业委托，或该企业不在本镇集聚区内。",
                    "This account has no mandate for the enterprise, or it is not in the town's cluster.");
        }
    }

    public void require(CurrentUser user, Action action, ReportKey report) {
        require(user, action, report.uscc().value(), report.period());
    }

    private static RefusedException forbidden(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.FORBIDDEN, rule, "", zh, en);
    }
}
