package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.ReportBook.Key;

/** What an enterprise's filer says to an assistance that waits. Who offered it says nothing to it. */
sealed interface AnsweringAssistance extends ReportCommand permits CountersignAssistance, DeclineAssistance {

    /** Number of the assistance among those of the report. */
    int assistance();

    Decision<FilingEvent> decide(Assistance pending, ReportBook book, Streams facts);

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Assistance> found = book.assistances(new Key(form(), period())).stream()
                .filter(a -> a.number() == assistance())
                .findFirst();
        if (found.isEmpty()) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "ASSISTANCE_UNKNOWN",
                            "/assistance",
                            "本表没有第" + assistance() + "项代填。",
                            "This report has no assistance " + assistance() + "."));
        }
        if (found.get().offer().actor().equals(recording().actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "OTHER_PERSON",
                            "",
                            "代填人不能替企业确认，须由企业的填报人办理。",
                            "Who offered it cannot answer for the enterprise: its filer has to."));
        }
        if (!found.get().pending()) {
            String zh = found.get().state().label().zh();
            String en = found.get().state().label().en();
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "ASSISTANCE_ANSWERED",
                            "",
                            "该项代填现为“" + zh + "”，不能再办理；请刷新查看。",
                            "This assistance is '" + en + "' and cannot be answered: look at it again."));
        }
        return decide(found.get(), book, facts);
    }
}
