package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.form.Forms;

/** A member of the county puts a new check forward, or the next version of one. Every broken rule is told at once. */
public record ProposeCheck(Recording recording, CheckDefinition check, String reason) implements CheckCommand {

    static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<CheckEvent> decide(Checks state, Streams facts) {
        CheckCatalogue inForce = state.complete(Forms.of(check.form(), facts).latest(), facts);
        List<Problem> problems = new ArrayList<>(ChangeRules.broken(check, state, inForce));
        PlainText.required("/reason", reason, REASON_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(
                        new CheckProposed(recording.actor(), recording.at(), state.nextNumber(), check, reason))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }
}
