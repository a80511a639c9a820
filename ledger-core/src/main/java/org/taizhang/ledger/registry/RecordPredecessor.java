package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise.Predecessor;
import org.taizhang.ledger.registry.RegistryEvent.PredecessorRecorded;

/**
 * Says where it came from, or whom it took in. The same once more records nothing.
 *
 * @param predecessor registered, other than itself
 * @param heir its growth is compared with the past of both
 * @param from first month after the merger or split, in which it is a member; at most a month ahead
 */
public record RecordPredecessor(
        Recording recording, Uscc uscc, Uscc predecessor, boolean heir, YearMonth from, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return Stream.of(
                        DirectoryRules.month(from, recording),
                        DirectoryRules.others("/predecessor", uscc, List.of(predecessor), facts),
                        circle(facts))
                .flatMap(Optional::stream);
    }

    private Optional<Problem> circle(Streams facts) {
        return descends(predecessor, facts)
                ? Optional.of(Problem.of(
                        "PREDECESSOR_CIRCLE",
                        "/predecessor",
                        "本单位是" + predecessor + "的前身，不能互为前身。",
                        "It is itself a predecessor of " + predecessor + ": nobody comes out of an own successor."))
                : Optional.empty();
    }

    private boolean descends(Uscc other, Streams facts) {
        return facts.read(Enterprise.STREAM, other.value()).state().predecessors().stream()
                .anyMatch(p -> p.uscc().equals(uscc) || descends(p.uscc(), facts));
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        if (enterprise.predecessors().contains(new Predecessor(predecessor, heir, from))) {
            return Decision.accept();
        }
        if (enterprise.membership(from).isEmpty()) {
            return DirectoryRules.notAMember(from);
        }
        return enterprise.predecessors().stream().anyMatch(p -> p.uscc().equals(predecessor))
                ? DirectoryRules.conflict(
                        "PREDECESSOR_TWICE",
                        "/predecessor",
                        "名录库已记录" + predecessor + "为其前身。",
                        "The directory already has " + predecessor + " as its predecessor.")
                : Decision.accept(new PredecessorRecorded(
                        recording.actor(), recording.at(), uscc, predecessor, heir, from, document));
    }
}
