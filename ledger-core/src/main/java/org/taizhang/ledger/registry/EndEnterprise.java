package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise.Ending;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseEnded;

/**
 * Ends it in favour of others, by merger or by split. The same once more records nothing.
 *
 * @param from first month without it, after the month of its settlement and at most a month ahead
 * @param successors registered, other than itself, each once
 * @param heir one of them: growth is compared with what this one made
 */
public record EndEnterprise(
        Recording recording, Uscc uscc, YearMonth from, List<Uscc> successors, Uscc heir, String document)
        implements DirectoryChange {

    public EndEnterprise {
        successors = List.copyOf(successors);
    }

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return Stream.of(
                        DirectoryRules.month(from, recording),
                        DirectoryRules.others("/successors", uscc, successors, facts))
                .flatMap(Optional::stream);
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        Ending ending = new Ending(from, successors, heir);
        if (ending.equals(enterprise.ending())) {
            return Decision.accept();
        }
        if (enterprise.ending() != null) {
            return DirectoryRules.conflict(
                    "ENDED", "/uscc", "该单位已因合并或分立终止。", "It has ended already, by a merger or a split.");
        }
        Optional<Membership> present = enterprise.present();
        if (present.isEmpty() || !from.isAfter(present.get().from())) {
            return DirectoryRules.notAMember(from.minusMonths(1));
        }
        return Decision.accept(
                new EnterpriseEnded(recording.actor(), recording.at(), uscc, from, successors, heir, document));
    }
}
