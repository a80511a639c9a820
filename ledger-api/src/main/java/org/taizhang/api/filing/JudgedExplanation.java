package org.taizhang.api.filing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;

/**
 * An explanation as the county sees it.
 *
 * @param until what the filer proposes, or the verdict says; empty for none
 * @param verdict null while there is none
 */
public record JudgedExplanation(
        String rule,
        String item,
        Text message,
        String text,
        String until,
        @Nullable Text verdict) {

    /** Of the newest revision. */
    static List<JudgedExplanation> of(ReportFiled filed, ReportBook book) {
        return filed.checks().stream()
                .flatMap(note -> Optional.ofNullable(note.given()).map(given -> of(note, given, filed, book)).stream())
                .toList();
    }

    private static JudgedExplanation of(CheckNote note, CheckNote.Given given, ReportFiled filed, ReportBook book) {
        Optional<ExplanationJudged> judged = book.judged().latest().stream()
                .filter(j -> j.form() == filed.form()
                        && j.period().equals(filed.period())
                        && j.revision() == filed.revision()
                        && note.about(j.rule(), j.item()))
                .findFirst();
        String until = judged.map(j -> j.until() == null ? "" : j.until().toString())
                .orElse(given.until() == null ? "" : given.until().toString());
        return new JudgedExplanation(
                note.rule(),
                note.item(),
                note.message(),
                given.code() + " " + given.text(),
                until,
                judged.map(JudgedExplanation::verdict).orElse(null));
    }

    private static Text verdict(ExplanationJudged judged) {
        String reason = judged.reason() == null ? "" : judged.reason();
        return judged.accepted() ? new Text("已采纳", "accepted") : new Text("未采纳：" + reason, "not accepted: " + reason);
    }
}
