package org.taizhang.api.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.publication.ProposePublication;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationId;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.ledger.publication.ReleasePublication;
import org.taizhang.ledger.publication.Subject;
import org.taizhang.ledger.publication.WithdrawPublication;

/** What the county does to publish, from the interface and from the pages. */
@Service
class Publishing {

    private final Writes writes;
    private final Moments moments;
    private final Bulletins bulletins;
    private final Streams streams;

    Publishing(Writes writes, Moments moments, Bulletins bulletins, Streams streams) {
        this.streams = streams;
        this.writes = writes;
        this.moments = moments;
        this.bulletins = bulletins;
    }

    /**
     * @param assessment word of the assessment the position is certified for; null to publish the figures of the period
     * @param position of the ledger; null for the present one
     * @param reason why an earlier publication is replaced; null for the first
     */
    record Proposal(
            Period period,
            @Nullable String assessment,
            @Nullable Long position,
            PublicationStatus status,
            String document,
            @Nullable String reason) {

        Subject subject() {
            if (assessment == null) {
                return Subject.of(period);
            }
            if (!Subject.wordOfAssessment(assessment)) {
                throw RefusedException.of(
                        Refusal.Kind.INVALID,
                        "ASSESSMENT_WORD",
                        "/assessment",
                        "考核代号由小写字母、数字和连字符组成，最长40个字符。",
                        "The word of an assessment has small letters, digits and hyphens, 40 at most.");
            }
            return Subject.ofAssessment(assessment);
        }
    }

    Written<PublicationEvent> propose(Sender sender, Proposal proposal) {
        Subject subject = proposal.subject();
        Moment moment = moments.resolve(AsOf.position(proposal.position()));
        return writes.write(
                sender,
                proposal,
                new ProposePublication(
                        sender.recording(),
                        subject,
                        proposal.period(),
                        moment.position(),
                        proposal.status(),
                        proposal.document(),
                        proposal.reason(),
                        proposal.status() == PublicationStatus.FINAL
                                ? bulletins.provisional(sender.user(), proposal.period(), moment)
                                : Set.of()));
    }

    /** Which publication it became; the one that waits when it was proposed already. */
    PublicationId proposed(Written<PublicationEvent> written, Subject subject) {
        PublicationEvent event = written.event();
        return event != null
                ? new PublicationId(subject, event.number())
                : streams.read(PublicationSeries.STREAM, subject.value())
                        .state()
                        .waiting()
                        .orElseThrow()
                        .id();
    }

    Written<PublicationEvent> release(Sender sender, PublicationId id) {
        return writes.write(sender, "", new ReleasePublication(sender.recording(), id.subject(), id.number()));
    }

    Written<PublicationEvent> withdraw(Sender sender, PublicationId id, String reason) {
        return writes.write(
                sender, reason, new WithdrawPublication(sender.recording(), id.subject(), id.number(), reason));
    }
}
