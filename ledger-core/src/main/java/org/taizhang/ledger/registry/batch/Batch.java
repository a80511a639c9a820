package org.taizhang.ledger.registry.batch;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/**
 * Enterprises that enter and leave the directory above scale together.
 *
 * @param from January for the annual batch, February to November for a monthly one
 * @param document number of the notice
 */
public record Batch(YearMonth from, String document, List<Uscc> entering, List<Uscc> leaving) {

    public Batch {
        entering = List.copyOf(entering);
        leaving = List.copyOf(leaving);
    }

    /** What carries it out, one for each enterprise. */
    List<ChangeScale> commands(Recording recording) {
        return Stream.concat(
                        entering.stream().map(uscc -> new ChangeScale(recording, uscc, true, from, document)),
                        leaving.stream().map(uscc -> new ChangeScale(recording, uscc, false, from, document)))
                .toList();
    }

    /** Why it could not be carried out now, all of it. */
    public List<Problem> broken(Recording recording, Streams facts) {
        return new BatchRules(this).broken(recording, facts);
    }

    /** What would be recorded of the enterprises if it were carried out now. */
    public List<RegistryEvent> would(Recording recording, Streams facts) {
        return commands(recording).stream()
                .flatMap(row -> events(row, facts).stream())
                .toList();
    }

    private static List<RegistryEvent> events(ChangeScale row, Streams facts) {
        Enterprise enterprise = facts.read(Enterprise.STREAM, row.streamId()).state();
        return row.decide(enterprise, facts).on(new Decision.Cases<>() {
            @Override
            public List<RegistryEvent> accepted(List<RegistryEvent> events) {
                return events;
            }

            @Override
            public List<RegistryEvent> refused(Refusal refusal) {
                return List.of();
            }
        });
    }
}
