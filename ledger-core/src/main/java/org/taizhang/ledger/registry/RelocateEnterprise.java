package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRelocated;

/**
 * Moves it to another cluster, where it goes on. The same relocation once more records nothing.
 *
 * @param cluster one of the plan in force
 * @param from first month there, after the month of its settlement and at most a month ahead
 */
public record RelocateEnterprise(Recording recording, Uscc uscc, ClusterId cluster, YearMonth from, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        Plans plans = facts.read(Plans.STREAM, Plans.ID).state();
        return Stream.of(DirectoryRules.cluster(cluster, plans), DirectoryRules.month(from, recording))
                .flatMap(Optional::stream);
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        Optional<Membership> present = enterprise.present();
        if (present.isEmpty()) {
            return DirectoryRules.notAMember(from);
        }
        Membership before = present.get();
        if (before.cluster().equals(cluster)) {
            return before.from().equals(from) || from.isAfter(before.from())
                    ? Decision.accept()
                    : DirectoryRules.notAMember(from);
        }
        if (!from.isAfter(before.from())) {
            return DirectoryRules.conflict(
                    "LEFT_BEFORE_SETTLED",
                    "/from",
                    "迁入月份应晚于现集聚区的入驻月份" + before.from() + "。",
                    "It moves after the month in which it settled where it is, " + before.from() + ".");
        }
        return Decision.accept(
                new EnterpriseRelocated(recording.actor(), recording.at(), uscc, cluster, from, document));
    }
}
