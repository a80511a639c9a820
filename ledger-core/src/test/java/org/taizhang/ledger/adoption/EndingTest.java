package org.taizhang.ledger.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Given.When;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;

/** A proposal that does not come into force: refused by a second person, taken back by the first, or replaced. */
class EndingTest {

    private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant LATER = AT.plusSeconds(60);
    private static final Decisions<String> WAITING = Decisions.<String>none().propose("1", "content", "first", AT);

    @Test
    void aSecondPersonRefusesWithAReason() {
        end(Ending.refused("依据不足"), "1", "second").then("content");
        end(Ending.refused(" "), "1", "second").thenRefused(Kind.INVALID, "TEXT_BLANK");
        end(Ending.refused("请致电13800000000"), "1", "second").thenRefused(Kind.INVALID, "PERSONAL_DATA");
    }

    @Test
    void itsProposerWithdrawsItAndNobodyElse() {
        end(Ending.withdrawn("另行提出"), "1", "first").then("content");
        end(Ending.withdrawn("另行提出"), "1", "second").thenRefused(Kind.FORBIDDEN, "PROPOSER_ONLY");
        end(Ending.refused("另行提出"), "1", "first").thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
    }

    @Test
    void onlyWhatWaitsIsEnded() {
        end(Ending.refused("依据不足"), "2", "second").thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
    }

    @Test
    void whatIsEndedIsNoLongerAdoptedAndItsLifeStaysKnown() {
        Decisions<String> after = WAITING.end(Ending.refused("依据不足"), "second", LATER)
                .propose("2", "other", "first", LATER)
                .propose("3", "newest", "third", LATER);

        assertThat(TwoPersons.refusal(after, "1", "文号", new Recording("second", LATER)))
                .isPresent();
        assertThat(after.waiting().map(Proposal::id)).contains("3");
        assertThat(after.ended())
                .extracting(
                        ended -> ended.proposal().id(),
                        ended -> ended.proposal().actor(),
                        Ended::outcome,
                        Ended::actor,
                        Ended::reason)
                .containsExactly(
                        tuple("1", "first", Outcome.REFUSED, "second", "依据不足"),
                        tuple("2", "first", Outcome.REPLACED, "third", ""));
    }

    @Test
    void whatIsAdoptedHasNotEnded() {
        assertThat(WAITING.adopt("content", "文号", "second", LATER).ended()).isEmpty();
    }

    private static When<String> end(Ending ending, String id, String actor) {
        Decision<String> decision =
                TwoPersons.end(WAITING, id, ending, new Recording(actor, LATER), content -> content);
        return new When<>(decision);
    }
}
