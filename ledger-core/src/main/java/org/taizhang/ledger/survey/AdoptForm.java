package org.taizhang.ledger.survey;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.form.FormChange;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.Forms;

/**
 * A second member of the county adopts the version of a form that waits: reports of the periods it is valid in are filed
 * on it from then on.
 *
 * @param number of the proposal
 * @param document number of the adopting document
 */
public record AdoptForm(Recording recording, FormCode code, String number, String document) implements FormCommand {

    private static final int DOCUMENT_LENGTH_MAX = 200;

    @Override
    public Decision<FormEvent> decide(Forms state, Streams facts) {
        return TwoPersons.refusal(state.decisions(), number, document, recording)
                .<Decision<FormEvent>>map(Decision::refuse)
                .orElseGet(() -> adopt(state.decisions().waiting().orElseThrow().content(), state, facts));
    }

    private Decision<FormEvent> adopt(FormChange change, Forms state, Streams facts) {
        List<Problem> problems = new ArrayList<>(FormRules.broken(change.form(), state, facts));
        PlainText.required("/document", document, DOCUMENT_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(new FormAdopted(
                        recording.actor(), recording.at(), change.number(), document, change.form(), change.reason()))
                : Decision.refuse(Refusal.Kind.CONFLICT, problems);
    }
}
