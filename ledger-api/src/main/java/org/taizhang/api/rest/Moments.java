package org.taizhang.api.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.problem.NotYetVisibleException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment.Citation;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.window.Deadlines;
import org.taizhang.projections.publication.PublicationQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.transparency.CheckpointCitations;

/** Resolves what was asked to one position, once. */
@Component
public class Moments {

    static final Duration WAIT_MAX = Duration.ofSeconds(1);

    private final Positions positions;
    private final FiguresProgress figures;
    private final PublicationQueries publications;
    private final LedgerKindOf ledger;
    private final Deadlines deadlines;
    private final CheckpointCitations citations;
    private final Clock clock;

    Moments(
            Positions positions,
            FiguresProgress figures,
            PublicationQueries publications,
            LedgerKindOf ledger,
            Streams streams,
            CheckpointCitations citations,
            Clock clock) {
        this.positions = positions;
        this.figures = figures;
        this.publications = publications;
        this.ledger = ledger;
        this.deadlines = new Deadlines(streams);
        this.citations = citations;
        this.clock = clock;
    }

    /**
     * @throws RefusedException when both kinds are asked for, or what is no moment, or a position that does not exist yet
     * @throws NotYetVisibleException when the read models don't reach what is asked for within a second
     */
    public Moment resolve(AsOf asked) {
        if (asked.atLeast() != null) {
            reach(existing(Writes.POSITION, asked.atLeast()));
        }
        if (asked.asOf() != null && asked.asOfPosition() != null) {
            throw invalid("AS_OF_TWICE", "/asOf", "asOf 与 asOfPosition 只能给一个。", "Give asOf or asOfPosition, not both.");
        }
        if (asked.asOf() != null) {
            return at(AsOfTimes.parse(asked.asOf()));
        }
        return asked.asOfPosition() == null
                ? reached(figures.position(), null)
                : at(existing("asOfPosition", position("asOfPosition", asked.asOfPosition())), null);
    }

    /**
     * For those who may not see how figures move in between: a month's close, by default the last one, or a
     * position that published figures rest on.
     *
     * @throws RefusedException for any other moment
     */
    public Moment resolveClosed(AsOf asked) {
        if (asked.now()) {
            return at(AsOfTimes.lastCloseBefore(clock.instant(), deadlines));
        }
        Moment moment = resolve(asked);
        boolean closed = moment.asOf() == null
                ? publications.pinned(moment.position()) || endsAtClose(moment)
                : AsOfTimes.isClose(moment.asOf(), deadlines);
        if (!closed) {
            throw RefusedException.of(
                    Refusal.Kind.FORBIDDEN,
                    "AS_OF_CLOSES_ONLY",
                    "/asOf",
                    "无权查看单个报表的账户只能查询月末（如 2025-12-31）、按时报送截止时刻或已公布的台账位置的数据。",
                    "Without the right to single filings, asOf takes only the end of a month (such as 2025-12-31), a"
                            + " reporting deadline or the position of published figures.");
        }
        return moment;
    }

    /** The month it was at the moment that was asked for. */
    public YearMonth month(AsOf asked, Moment moment) {
        Instant knownAt = moment.asOf() == null ? moment.knownAt() : moment.asOf();
        Instant at = asked.now() || knownAt == null ? clock.instant() : knownAt;
        return YearMonth.from(at.atZone(ReportingCalendar.ZONE));
    }

    /** The position is the last one known at a close. */
    private boolean endsAtClose(Moment moment) {
        Instant knownAt = moment.knownAt();
        return knownAt != null && positions.asOf(AsOfTimes.nextClose(knownAt, deadlines)) == moment.position();
    }

    private Moment at(Instant time) {
        return at(positions.asOf(time), time);
    }

    private Moment at(long position, @Nullable Instant asOf) {
        reach(position);
        return reached(position, asOf);
    }

    private Moment reached(long position, @Nullable Instant asOf) {
        return new Moment(
                position,
                position == 0 ? null : positions.knownAt(position),
                asOf,
                ledger.demonstration() ? true : null,
                citations.covering(position).map(Citation::of).orElse(null));
    }

    /** An answer is never older than what was asked for: better none. */
    private void reach(long position) {
        if (!figures.await(position, WAIT_MAX)) {
            throw new NotYetVisibleException(position, figures.position());
        }
    }

    static long position(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw invalid(
                    "POSITION",
                    "/" + name,
                    name + " 应为台账位置（非负整数）。",
                    name + " is a position of the ledger, a whole number from 0.");
        }
    }

    private long existing(String name, long position) {
        if (position < 0 || position > positions.head()) {
            throw invalid(
                    "AS_OF_POSITION",
                    "/" + name,
                    "台账现有位置为 0 至 " + positions.head() + "。",
                    "The ledger's positions go from 0 to " + positions.head() + ".");
        }
        return position;
    }

    private static RefusedException invalid(String rule, String pointer, String zh, String en) {
        return RefusedException.of(Refusal.Kind.INVALID, rule, pointer, zh, en);
    }
}
