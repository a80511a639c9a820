package org.taizhang.ledger.filing;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.ReportBook.Key;
import org.taizhang.ledger.form.Submission;

/**
 * A statistician offers a report for an enterprise that cannot file itself. It has to meet everything a filing has to
 * meet, now and once more when it is countersigned; until then it counts for nothing. One at a time; a new one of the
 * same person replaces the one that waits, and the same again records nothing.
 *
 * @param filing what would be filed; its recording is the statistician's
 * @param cause why the enterprise cannot file itself, at most 500 characters, without personal data
 */
public record OfferAssistance(FileReport filing, String cause) implements ProspectiveFiling {

    private static final int CAUSE_LENGTH_MAX = 500;

    @Override
    public Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Assistance> pending = book.pendingAssistance(new Key(filing.form(), filing.period()));
        if (pending.isPresent()) {
            AssistanceOffered before = pending.get().offer();
            if (!before.actor().equals(recording().actor())) {
                return Decision.refuse(Refusal.Kind.CONFLICT, waiting());
            }
            if (filing.submission().saysSame(pending.get().submission())
                    && before.cause().equals(cause)) {
                return Decision.accept();
            }
        }
        List<Problem> beside =
                PlainText.required("/cause", cause, CAUSE_LENGTH_MAX).stream().toList();
        return ProspectiveFiling.decide(filing.decide(book, facts), beside, () -> offered(book));
    }

    private AssistanceOffered offered(ReportBook book) {
        Submission submission = filing.submission();
        Key key = new Key(filing.form(), filing.period());
        return new AssistanceOffered(
                recording().actor(),
                recording().at(),
                filing.uscc(),
                filing.form(),
                filing.period(),
                Optional.ofNullable(filing.ifMatch()).orElse(0),
                book.assistances(key).size() + 1,
                submission.values(),
                submission.samePeriod(),
                submission.explanations(),
                submission.signedBy(recording().actor()),
                submission.reason(),
                filing.channel(),
                cause);
    }

    private static Problem waiting() {
        return Problem.of(
                "ASSISTANCE_PENDING",
                "",
                "该表已有他人代填、待企业确认：请等企业确认或退回。",
                "Somebody else's assistance waits for the enterprise already: wait until it is countersigned or sent back.");
    }
}
