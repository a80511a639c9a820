package org.taizhang.ledger.window;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.window.ReportingYear.Proposed;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;

/**
 * A second member of the county consents to an extension. Granted already: nothing to record.
 *
 * @param number of the extension within the year
 */
public record GrantExtension(Recording recording, int year, int number) implements YearCommand {

    @Override
    public Decision<WindowEvent> decide(ReportingYear state, Streams facts) {
        Optional<Proposed> found = state.extension(number);
        if (found.isEmpty()) {
            return refuse(
                    Refusal.Kind.NOT_FOUND,
                    "EXTENSION_UNKNOWN",
                    "没有编号为" + year + "-" + number + "的延期。",
                    "There is no extension " + year + "-" + number + ".");
        }
        Proposed proposed = found.get();
        if (proposed.granted() != null) {
            return Decision.accept();
        }
        if (proposed.actor().equals(recording.actor())) {
            return refuse(
                    Refusal.Kind.FORBIDDEN,
                    "SECOND_PERSON",
                    "提出人不能自己同意，须由县统计机构另一人同意。",
                    "Who proposed cannot consent: another member of the county must.");
        }
        if (proposed.lapsed(recording.at())) {
            return refuse(
                    Refusal.Kind.CONFLICT,
                    "EXTENSION_LAPSED",
                    "同意期限已过，该延期提议已失效，请重新提出。",
                    "Nobody consented in time and the proposal has lapsed: propose it again.");
        }
        return Decision.accept(new ExtensionGranted(recording.actor(), recording.at(), number, proposed.extension()));
    }

    private static Decision<WindowEvent> refuse(Refusal.Kind kind, String rule, String zh, String en) {
        return Decision.refuse(kind, Problem.of(rule, "", zh, en));
    }
}
