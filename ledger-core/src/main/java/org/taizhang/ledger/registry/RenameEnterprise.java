package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRenamed;

/**
 * Gives it another name. The name it has in that month anyway records nothing.
 *
 * @param from first month under the new name, at most a month ahead
 */
public record RenameEnterprise(Recording recording, Uscc uscc, String name, YearMonth from, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return Stream.concat(DirectoryRules.name(name).stream(), DirectoryRules.month(from, recording).stream());
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        return enterprise.particulars(from).name().equals(name)
                ? Decision.accept()
                : Decision.accept(new EnterpriseRenamed(recording.actor(), recording.at(), uscc, name, from, document));
    }
}
