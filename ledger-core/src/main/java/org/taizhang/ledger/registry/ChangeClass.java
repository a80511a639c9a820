package org.taizhang.ledger.registry;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.ClassChanged;

/**
 * Puts it into another industry class from a month on. What is already so records nothing.
 *
 * @param industryClass of GB/T 4754-2017, four digits
 * @param from at most a month ahead
 */
public record ChangeClass(Recording recording, Uscc uscc, String industryClass, YearMonth from, String document)
        implements DirectoryChange {

    @Override
    public Stream<Problem> brokenFields(Streams facts) {
        return Stream.concat(
                DirectoryRules.industryClass(industryClass).stream(), DirectoryRules.month(from, recording).stream());
    }

    @Override
    public Decision<RegistryEvent> change(Enterprise enterprise) {
        IndustryClass wanted = new IndustryClass(industryClass);
        return enterprise.industryClass(from).equals(wanted)
                ? Decision.accept()
                : Decision.accept(new ClassChanged(recording.actor(), recording.at(), uscc, wanted, from, document));
    }
}
