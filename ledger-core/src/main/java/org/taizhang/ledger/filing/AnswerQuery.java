package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.registry.Uscc;

/**
 * The unit answers a query in words; the values stay. An answer may be added to; the same words again record nothing.
 *
 * @param revision the latest one; an older one is {@code STALE}
 * @param text at most 500 characters, without personal data
 */
public record AnswerQuery(
        Recording recording, Uscc uscc, FormCode form, Period period, int query, int revision, String text)
        implements Replying {

    @Override
    public Move move() {
        return Move.ANSWER;
    }

    @Override
    public Decision<FilingEvent> reply(Query asked) {
        Optional<Problem> broken = PlainText.required("/text", text, TEXT_LENGTH_MAX);
        if (broken.isPresent()) {
            return Decision.refuse(Refusal.Kind.INVALID, broken.get());
        }
        if (asked.settled()) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "QUERY_SETTLED",
                            "/query",
                            "该项质询已了结，无需答复。",
                            "This query is settled: there is nothing to answer."));
        }
        return asked.endsWith(Query.Act.ANSWERED, recording.actor(), text)
                ? Decision.accept()
                : withinLimit(
                        Optional.of(asked),
                        new QueryAnswered(
                                recording.actor(), recording.at(), uscc, form, period, revision, query, text));
    }
}
