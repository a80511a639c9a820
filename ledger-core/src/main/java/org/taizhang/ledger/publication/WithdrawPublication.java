package org.taizhang.ledger.publication;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;

/** Either person takes back what was put forward and not given out. What was given out stays for ever. */
public record WithdrawPublication(Recording recording, Subject subject, int number, String reason)
        implements PublicationCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<PublicationEvent> decide(PublicationSeries series, Streams facts) {
        Publication publication = series.find(number).orElse(null);
        if (publication == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, Unknown.problem(new PublicationId(subject, number)));
        }
        if (publication.released() != null) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "RELEASED",
                            "",
                            "已公布的数据不能撤回，只能以新的修订公布代替。",
                            "What was published cannot be withdrawn, only replaced by a revision."));
        }
        if (publication.withdrawn() != null) {
            return Decision.accept();
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new PublicationWithdrawn(recording.actor(), recording.at(), subject, number, reason));
    }
}
