package org.taizhang.ledger.window;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.window.ReportingYear.Proposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;

/**
 * Another member of the county refuses an extension that waits, or its proposer withdraws it. Ended so already: nothing
 * to record. One that was granted is relied on: it only expires.
 *
 * @param number of the extension within the year
 */
public record EndExtensionProposal(Recording recording, int year, int number, Ending ending) implements YearCommand {

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        Proposed proposed = state.extension(number).orElse(null);
        if (proposed == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, GrantExtension.unknown(year, number));
        }
        if (proposed.ended() != null && proposed.ended().ending().way() == ending.way()) {
            return Decision.accept();
        }
        Optional<Problem> closed = granted(proposed).or(() -> proposed.closed(recording.at()));
        if (closed.isPresent()) {
            return Decision.refuse(Refusal.Kind.CONFLICT, closed.get());
        }
        return TwoPersons.against(ending, proposed.actor().equals(recording.actor()))
                .<Decision<WindowEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new ExtensionProposalEnded(recording.actor(), recording.at(), number, year, ending)));
    }

    private static Optional<Problem> granted(Proposed proposed) {
        return proposed.granted() == null
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "EXTENSION_GRANTED",
                        "",
                        "延期已生效，企业据此安排报送，不能撤回或缩短，到期自行失效。",
                        "It was granted and is relied on: it is not taken back or shortened, and expires by itself."));
    }
}
