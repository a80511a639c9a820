package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;

/**
 * Ends the membership. The same exit once more records nothing.
 *
 * @param from first month outside, after the month of settlement and at most a month ahead
 */
public record LeaveCluster(Recording recording, Uscc uscc, YearMonth from, String document) implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return DirectoryRules.month(from, recording).stream();
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        Optional<Membership> present = enterprise.present();
        if (present.isEmpty()) {
            boolean alreadySo = enterprise.memberships().stream().anyMatch(m -> from.equals(m.until()));
            return alreadySo
                    ? Decision.accept()
                    : DirectoryRules.conflict(
                            "NOT_A_MEMBER", "/uscc", "该单位目前不在任何集聚区名录内。", "It is a member of no cluster.");
        }
        YearMonth settled = present.get().from();
        if (!from.isAfter(settled)) {
            return DirectoryRules.conflict(
                    "LEFT_BEFORE_SETTLED",
                    "/from",
                    "迁出月份（第一个不在名录的月份）应晚于入驻月份" + settled + "。",
                    "The first month outside comes after the month of settlement, " + settled + ".");
        }
        return Decision.accept(new EnterpriseLeft(recording.actor(), recording.at(), uscc, from, document));
    }
}
