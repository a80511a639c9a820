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
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormEvent.FormProposed;
import org.taizhang.ledger.form.Forms;

/** A member of the county puts a version of a form forward. Every broken rule is told at once. */
public record ProposeForm(Recording recording, FormDefinition form, String reason) implements FormCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public FormCode code() {
        return form.form();
    }

    @Override
    public Decision<FormEvent> decide(Forms state, Streams facts) {
        List<Problem> problems = new ArrayList<>(FormRules.broken(form, state, facts));
        PlainText.required("/reason", reason, REASON_LENGTH_MAX).ifPresent(problems::add);
        return problems.isEmpty()
                ? Decision.accept(new FormProposed(recording.actor(), recording.at(), state.nextNumber(), form, reason))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }
}
