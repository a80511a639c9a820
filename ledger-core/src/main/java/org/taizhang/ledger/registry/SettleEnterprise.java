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
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;

/**
 * Makes an enterprise a member of a cluster. It is a member of one cluster at a time; the same settlement once more
 * records nothing.
 *
 * @param cluster one of the plan in force
 * @param from first month of membership, at most a month ahead
 * @param preparing 筹建: {@link ResumeProduction} says when it begins to produce
 */
public record SettleEnterprise(
        Recording recording, Uscc uscc, ClusterId cluster, YearMonth from, boolean preparing, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        Plans plans = facts.read(Plans.STREAM, Plans.ID).state();
        return Stream.of(DirectoryRules.cluster(cluster, plans), DirectoryRules.month(from, recording))
                .flatMap(Optional::stream);
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        if (enterprise.present().filter(this::same).isPresent()) {
            return Decision.accept();
        }
        if (enterprise.ending() != null) {
            return DirectoryRules.conflict(
                    "ENDED",
                    "/uscc",
                    "该单位已因合并或分立终止，请登记其承继单位。",
                    "It has ended by a merger or a split: settle its successor.");
        }
        Optional<Membership> overlapped =
                enterprise.memberships().stream().filter(m -> !m.endsBy(from)).findFirst();
        if (overlapped.isPresent()) {
            ClusterId other = overlapped.get().cluster();
            return DirectoryRules.conflict(
                    "MEMBERSHIP_OVERLAPS",
                    "/from",
                    "该单位" + from + "起仍在集聚区“" + other + "”名录内，请先办理迁出。",
                    "From " + from + " on it is still a member of '" + other + "': record its exit first.");
        }
        return Decision.accept(
                new EnterpriseSettled(recording.actor(), recording.at(), uscc, cluster, from, preparing, document));
    }

    private boolean same(Membership present) {
        return present.cluster().equals(cluster)
                && present.from().equals(from)
                && present.settledProducing() != preparing;
    }
}
