package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Severity;

/**
 * Findings beside what explains them.
 *
 * @param notes to be kept with the report: what is explained, and what could not be evaluated
 * @param open findings that nothing explains yet
 */
public record Explained(List<CheckNote> notes, List<Finding> open) {

    /** @param standing by rule and item: the period whose accepted explanation still holds */
    public static Explained of(
            List<Finding> findings, List<Explanation> sent, BiFunction<String, String, Optional<Period>> standing) {
        List<CheckNote> notes = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.RULE_ERROR) {
                notes.add(CheckNote.of(finding, null, null));
            } else if (finding.check().severity() == Severity.SOFT) {
                note(finding, sent, standing).ifPresentOrElse(notes::add, () -> open.add(finding));
            }
        }
        return new Explained(notes, open);
    }

    private static Optional<CheckNote> note(
            Finding finding, List<Explanation> sent, BiFunction<String, String, Optional<Period>> standing) {
        String rule = finding.check().id();
        return sent.stream()
                .filter(explanation -> explanation.answers(rule, finding.item()))
                .min((a, b) -> Boolean.compare(a.rule() == null, b.rule() == null))
                .map(explanation -> CheckNote.of(finding, CheckNote.Given.of(explanation), null))
                .or(() -> standing.apply(rule, finding.item()).map(from -> CheckNote.of(finding, null, from)));
    }

    /** Every explanation that was sent now is already with the report. */
    public boolean saysNothingNew(List<CheckNote> recorded) {
        return notes.stream()
                .allMatch(note -> note.given() == null
                        || recorded.stream()
                                .anyMatch(r ->
                                        r.about(note.rule(), note.item()) && Objects.equals(note.given(), r.given())));
    }

    /** What is open, as something to be told: what is unusual, and how to explain it. */
    public List<Problem> problems() {
        return open.stream().map(Explained::toBeExplained).toList();
    }

    private static Problem toBeExplained(Finding finding) {
        return new Problem(
                finding.check().id(),
                finding.pointer(),
                new Text(
                        finding.message().zh() + "请核对；确实如此的，请选原因代码并写明事实。",
                        finding.message().en() + " Check it; where it is right, explain it (explanations) by a reason"
                                + " code and a fact."));
    }
}
