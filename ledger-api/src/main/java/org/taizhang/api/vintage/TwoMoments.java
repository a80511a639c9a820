package org.taizhang.api.vintage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.window.Deadlines;

/** The two moments between which something is asked. */
record TwoMoments(Moment from, Moment to) {

    /** Bounds what is counted and listed for one question. */
    static final long POSITIONS_MAX = 500_000;

    /**
     * As asked, each an instant, a date or a position.
     *
     * @param from null for the last deadline of reports before {@code to}
     * @param to null for the present
     */
    record Asked(
            @Nullable String from,
            @Nullable String to,
            @Nullable Long fromPosition,
            @Nullable Long toPosition) {

        static final Asked DEFAULT = new Asked(null, null, null, null);

        boolean isDefault() {
            return blank(from) == null && blank(to) == null && fromPosition == null && toPosition == null;
        }
    }

    /** Finds a moment, or refuses it under the names {@code asOf} and {@code asOfPosition}. */
    interface Resolver {
        Moment at(AsOf asked);
    }

    /** @throws RefusedException naming {@code from}, {@code to} or the positions */
    static TwoMoments of(Asked asked, @Nullable Long atLeast, Instant now, Deadlines deadlines, Resolver moments) {
        Moment to = named("to", () -> moments.at(AsOf.of(blank(asked.to()), asked.toPosition(), atLeast)));
        String from = blank(asked.from());
        AsOf first = from == null && asked.fromPosition() == null
                ? new AsOf(lastCloseBefore(to, now, deadlines).toString(), null, null)
                : AsOf.of(from, asked.fromPosition(), null);
        TwoMoments both = new TwoMoments(named("from", () -> moments.at(first)), to);
        both.check();
        return both;
    }

    private static Instant lastCloseBefore(Moment to, Instant now, Deadlines deadlines) {
        Instant asOf = to.asOf();
        return deadlines.of(deadlines.lastBefore(asOf == null ? now : asOf));
    }

    private void check() {
        if (from.position() > to.position()) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "MOMENTS_ORDER",
                    "/to",
                    "后一时刻不得早于前一时刻，请调换 from 与 to。",
                    "The later moment is not before the earlier one: exchange from and to.");
        }
        if (to.position() - from.position() > POSITIONS_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "MOMENTS_RANGE",
                    "/from",
                    "两个时刻之间最多" + POSITIONS_MAX + "个事件，请选近一些的时刻。",
                    "At most " + POSITIONS_MAX + " events lie between the two moments: choose closer ones.");
        }
    }

    interface Question {
        Moment answer();
    }

    /** Whoever asked with {@code from} is told about {@code from}. */
    static Moment named(String name, Question question) {
        try {
            return question.answer();
        } catch (RefusedException refused) {
            List<Problem> problems = refused.refusal().problems().stream()
                    .map(problem -> renamed(problem, name))
                    .toList();
            throw new RefusedException(new Refusal(refused.refusal().kind(), problems));
        }
    }

    private static Problem renamed(Problem problem, String name) {
        Text message = problem.message();
        return new Problem(
                problem.rule(),
                renamed(problem.pointer(), name),
                new Text(renamed(message.zh(), name), renamed(message.en(), name)));
    }

    private static String renamed(String text, String name) {
        return text.replace("asOfPosition", name + "Position").replace("asOf", name);
    }

    /** Nothing typed is nothing asked. */
    static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
