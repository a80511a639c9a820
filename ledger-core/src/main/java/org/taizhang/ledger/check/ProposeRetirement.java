package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.form.Forms;

/** A member of the county puts forward that a check be asked no more. */
public record ProposeRetirement(Recording recording, CheckKey check, String reason) implements CheckCommand {

    @Override
    public Decision<CheckEvent> decide(Checks state, Streams facts) {
        CheckCatalogue inForce = state.catalogue(Forms.of(check.form(), facts).latest(), facts);
        Optional<CheckDefinition> found = inForce.find(check);
        if (found.isEmpty()) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, notInForce(check));
        }
        List<Problem> problems = new ArrayList<>();
        ChangeRules.ofForm(check, inForce).ifPresent(problems::add);
        PlainText.required("/reason", reason, ProposeCheck.REASON_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(new RetirementProposed(
                        recording.actor(),
                        recording.at(),
                        state.nextNumber(),
                        check,
                        found.get().version(),
                        reason))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }

    static Problem notInForce(CheckKey check) {
        return Problem.of(
                "CHECK_UNKNOWN",
                "/id",
                "现行审核目录中没有“" + check + "”。",
                "The catalogue in force has no check '" + check + "'.");
    }
}
