package org.taizhang.ledger.publication;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;

/** A second person of the county gives out what was put forward. Released already: nothing to record. */
public record ReleasePublication(Recording recording, Subject subject, int number) implements PublicationCommand {

    @Override
    public Decision<PublicationEvent> decide(PublicationSeries series, Streams facts) {
        Publication publication = series.find(number).orElse(null);
        if (publication == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, Unknown.problem(new PublicationId(subject, number)));
        }
        if (publication.released() != null) {
            return Decision.accept();
        }
        if (publication.withdrawn() != null) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of("WITHDRAWN", "", "该公布稿已撤回，请重新提出。", "It was withdrawn: propose it again."));
        }
        if (publication.proposed().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "SECOND_PERSON",
                            "",
                            "提出人不能自己审签公布，须由县统计局另一人审签。",
                            "Who proposed cannot release: another person of the county must."));
        }
        return Decision.accept(
                new PublicationReleased(recording.actor(), recording.at(), subject, number, publication.pinned()));
    }
}
