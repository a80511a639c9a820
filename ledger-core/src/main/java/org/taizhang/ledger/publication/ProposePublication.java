package org.taizhang.ledger.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;

/**
 * Somebody of the county puts the figures of a period forward for publication, as they are at a position; or the position
 * that an assessment is to count from. The same once more records nothing.
 *
 * @param position given out already by the ledger, 1 or later
 * @param reason why an earlier publication is replaced; null for the first
 * @param provisional indicators that have a provisional figure for the period at the position
 */
public record ProposePublication(
        Recording recording,
        Subject subject,
        Period period,
        long position,
        PublicationStatus status,
        String document,
        @Nullable String reason,
        Set<IndicatorCode> provisional)
        implements PublicationCommand {

    public ProposePublication {
        provisional = Set.copyOf(provisional);
        if (subject.period().filter(p -> !p.equals(period)).isPresent()) {
            throw new IllegalArgumentException(subject + " is not about " + period);
        }
    }

    @Override
    public Decision<PublicationEvent> decide(PublicationSeries series, Streams facts) {
        Publication waiting = series.waiting().orElse(null);
        if (waiting != null) {
            return waiting.pinned().equals(pinned()) ? Decision.accept() : waits(waiting);
        }
        List<Problem> broken = ProposalRules.broken(this, series.current().orElse(null));
        return broken.isEmpty()
                ? Decision.accept(new PublicationProposed(
                        recording.actor(),
                        recording.at(),
                        subject,
                        series.publications().size() + 1,
                        pinned()))
                : Decision.refuse(Refusal.Kind.INVALID, broken);
    }

    private Pinned pinned() {
        Map<String, String> formulas = Stream.of(IndicatorCode.values())
                .collect(Collectors.toMap(
                        IndicatorCode::name, code -> code.definition().formulaVersion()));
        return new Pinned(period, position, status, document, reason, formulas);
    }

    private static Decision<PublicationEvent> waits(Publication waiting) {
        return Decision.refuse(
                Refusal.Kind.CONFLICT,
                Problem.of(
                        "PROPOSAL_WAITS",
                        "",
                        "公布稿 " + waiting.id() + " 尚待另一人审签，请先审签或撤回。",
                        "Proposal " + waiting.id()
                                + " still waits for its second person: release or withdraw it first."));
    }
}
