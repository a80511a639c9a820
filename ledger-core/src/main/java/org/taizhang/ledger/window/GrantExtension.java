package org.taizhang.ledger.window;

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
        Proposed proposed = state.extension(number).orElse(null);
        if (proposed == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, unknown(year, number));
        }
        if (proposed.granted() != null) {
            return Decision.accept();
        }
        if (proposed.actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "SECOND_PERSON",
                            "",
                            "提出人不能自己同意，须由县统计机构另一人同意。",
                            "Who proposed cannot consent: another member of the county must."));
        }
        return proposed.closed(recording.at())
                .<Decision<WindowEvent>>map(closed -> Decision.refuse(Refusal.Kind.CONFLICT, closed))
                .orElseGet(() -> Decision.accept(
                        new ExtensionGranted(recording.actor(), recording.at(), number, proposed.extension())));
    }

    static Problem unknown(int year, int number) {
        return Problem.of(
                "EXTENSION_UNKNOWN",
                "",
                "没有编号为" + year + "-" + number + "的延期。",
                "There is no extension " + year + "-" + number + ".");
    }
}
