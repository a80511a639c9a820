package org.taizhang.ledger.transparency.decision;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;

/**
 * The log begins anew under another origin.
 *
 * @param number of the beginning, larger than that of any before
 * @param abandoned the last published checkpoint, as it was signed
 */
public record RestartLog(Recording recording, int number, String abandoned, String reason) implements LogCommand {

    @Override
    public Decision<LogEvent> decide(LogBook state, Streams facts) {
        List<Problem> problems = new ArrayList<>();
        PlainText.required("/reason", reason, TEXT_MAX).ifPresent(problems::add);
        if (number <= state.restarts()) {
            problems.add(Problem.of(
                    "RESTART_NUMBER",
                    "/number",
                    "序号应大于" + state.restarts() + "。",
                    "The number is larger than " + state.restarts() + "."));
        }
        return problems.isEmpty()
                ? Decision.accept(new LogRestarted(recording.actor(), recording.at(), number, abandoned, reason))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }
}
