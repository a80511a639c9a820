package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;

/**
 * Makes an enterprise above scale (规上) from a month on, or no longer. What is already so records nothing.
 *
 * @param from at most a month ahead
 * @param document number of the notice (入库、退库)
 */
public record ChangeScale(Recording recording, Uscc uscc, boolean aboveScale, YearMonth from, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return DirectoryRules.month(from, recording).stream();
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        return enterprise.aboveScale(from) == aboveScale
                ? Decision.accept()
                : Decision.accept(
                        new ScaleChanged(recording.actor(), recording.at(), uscc, aboveScale, from, document));
    }
}
