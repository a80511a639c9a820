package org.taizhang.ledger.development;

import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ClusterBook.Revision;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.form.Revising;

/**
 * The land authority confirms built-up, productive and levelled area of a report. Confirmed by the same document
 * already: nothing to record.
 *
 * @param revision the latest one; an older one is {@code STALE}, a missing one {@code NOT_FOUND}
 * @param document number of the confirming document
 */
public record ConfirmDevelopment(Recording recording, ClusterId cluster, Period period, int revision, String document)
        implements Command<ClusterBook, DevelopmentEvent> {

    private static final int DOCUMENT_LENGTH_MAX = 200;

    @Override
    public StreamType<ClusterBook, DevelopmentEvent> stream() {
        return ClusterBook.STREAM;
    }

    @Override
    public String streamId() {
        return cluster.value();
    }

    @Override
    public Decision<DevelopmentEvent> decide(ClusterBook book, Streams facts) {
        Optional<Revision> latest = book.latest(period);
        int current = latest.map(r -> r.filed().revision()).orElse(0);
        Optional<Refusal> notMeant = Revising.judged(revision, current);
        if (notMeant.isPresent()) {
            return Decision.refuse(notMeant.get());
        }
        return confirm(latest.orElseThrow());
    }

    private Decision<DevelopmentEvent> confirm(Revision latest) {
        Optional<Problem> broken = PlainText.required("/document", document, DOCUMENT_LENGTH_MAX);
        if (broken.isPresent()) {
            return Decision.refuse(Refusal.Kind.INVALID, broken.get());
        }
        if (latest.filed().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of("OTHER_PERSON", "", "填报人不能确认自己的填报。", "Who filed a report cannot confirm it."));
        }
        DevelopmentConfirmed confirmed = latest.confirmed();
        if (confirmed == null) {
            return Decision.accept(
                    new DevelopmentConfirmed(recording.actor(), recording.at(), cluster, period, revision, document));
        }
        return confirmed.document().equals(document)
                ? Decision.accept()
                : Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of(
                                "ALREADY_CONFIRMED",
                                "/document",
                                "该次填报已由文件“" + confirmed.document() + "”确认。",
                                "This revision is confirmed already, by '" + confirmed.document() + "'."));
    }
}
