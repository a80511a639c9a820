package org.taizhang.ledger.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.form.Forms;

/**
 * A second member of the county adopts what waits: from then on reports are held against the changed catalogue. What no
 * longer fits the catalogue, because that was changed in between, is refused.
 *
 * @param number of the proposal
 * @param document number of the adopting document
 */
public record AdoptCheck(Recording recording, String number, String document) implements CheckCommand {

    private static final int DOCUMENT_LENGTH_MAX = 200;

    @Override
    public Decision<CheckEvent> decide(Checks state, Streams facts) {
        Decisions<CheckChange> about = state.about(number);
        return TwoPersons.refusal(about, number, document, recording)
                .<Decision<CheckEvent>>map(Decision::refuse)
                .orElseGet(() -> adopt(about.waiting().orElseThrow().content(), state, facts));
    }

    private Decision<CheckEvent> adopt(CheckChange change, Checks state, Streams facts) {
        List<Problem> wrong = PlainText.required("/document", document, DOCUMENT_LENGTH_MAX).stream()
                .toList();
        if (!wrong.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, wrong);
        }
        CheckCatalogue inForce =
                state.complete(Forms.of(change.key().form(), facts).latest(), facts);
        @Nullable CheckDefinition check = change.check();
        return check == null ? retire(change, inForce) : adopt(change, check, state, inForce);
    }

    private Decision<CheckEvent> adopt(
            CheckChange change, CheckDefinition check, Checks state, CheckCatalogue inForce) {
        List<Problem> problems = ChangeRules.broken(check, state, inForce);
        return problems.isEmpty()
                ? Decision.accept(new CheckAdopted(
                        recording.actor(), recording.at(), change.number(), document, check, change.reason()))
                : Decision.refuse(Refusal.Kind.CONFLICT, problems);
    }

    private Decision<CheckEvent> retire(CheckChange change, CheckCatalogue inForce) {
        boolean inForceStill = inForce.find(change.key())
                .filter(check -> check.version() == change.version())
                .isPresent();
        return inForceStill
                ? Decision.accept(new CheckRetired(
                        recording.actor(),
                        recording.at(),
                        change.number(),
                        document,
                        change.key(),
                        change.version(),
                        change.reason()))
                : Decision.refuse(Refusal.Kind.CONFLICT, ProposeRetirement.notInForce(change.key()));
    }
}
