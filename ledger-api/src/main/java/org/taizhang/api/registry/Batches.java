package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.impact.Effect;
import org.taizhang.api.impact.Effects;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.registry.batch.AcceptBatch;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.batch.BatchYear.Put;
import org.taizhang.ledger.registry.batch.EndBatch;
import org.taizhang.ledger.registry.batch.ProposeBatch;
import org.taizhang.projections.registry.BatchQueries;

/** Batches of enterprises that become above scale, or no longer are: put forward and decided by two persons of the county. */
@Service
public class Batches {

    private final BatchQueries known;
    private final Streams streams;
    private final Writes writes;
    private final Effects effects;
    private final Clock clock;

    Batches(BatchQueries known, Streams streams, Writes writes, Effects effects, Clock clock) {
        this.known = known;
        this.streams = streams;
        this.writes = writes;
        this.effects = effects;
        this.clock = clock;
    }

    /** @param id of the batch that waits */
    record Proposed(BatchId id, Written<BatchEvent> written) {}

    /** @throws RefusedException with all that is wrong, row by row */
    Proposed propose(Sender sender, Object body, Batch batch) {
        Written<BatchEvent> written = writes.write(sender, body, new ProposeBatch(sender.recording(), batch));
        BatchEvent event = written.event();
        int year = batch.from().getYear();
        BatchId id =
                event == null ? BatchId.of(read(year).waiting(batch).orElseThrow()) : new BatchId(year, event.number());
        return new Proposed(id, written);
    }

    Written<BatchEvent> accept(Sender sender, BatchId id) {
        AcceptBatch accept = new AcceptBatch(sender.recording(), id.year(), id.number());
        BatchYear year = read(id.year());
        boolean waits = year.find(id.number()).filter(Put::waiting).isPresent();
        return writes.writeTogether(sender, id, accept, waits ? accept.rows(year) : List.of());
    }

    Written<BatchEvent> end(Sender sender, BatchId id, Ending ending) {
        return writes.write(sender, ending, new EndBatch(sender.recording(), id.year(), id.number(), ending));
    }

    /** As known at a position, newest first. */
    List<Put> of(int year, long position) {
        return known.of(year, position).batches().stream()
                .sorted(Comparator.comparingInt((Put put) -> put.proposed().number())
                        .reversed())
                .toList();
    }

    /** @throws RefusedException when there is none by then */
    Put get(BatchId id, long position) {
        return known.of(id.year(), position).find(id.number()).orElseThrow(() -> BatchId.unknown(id.toString()));
    }

    /** Whether one of this year or the next waits for a decision. */
    public boolean waiting() {
        int year = thisYear();
        return List.of(year, year + 1).stream()
                .anyMatch(y -> read(y).batches().stream().anyMatch(Put::waiting));
    }

    /** @param asked this year when null */
    int year(@Nullable Integer asked) {
        int year = asked == null ? thisYear() : asked;
        if (year < Period.YEAR_MIN || year > Period.YEAR_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "YEAR_RANGE",
                    "/year",
                    "年份应在" + Period.YEAR_MIN + "至" + Period.YEAR_MAX + "之间。",
                    "A year is between " + Period.YEAR_MIN + " and " + Period.YEAR_MAX + ".");
        }
        return year;
    }

    /**
     * What accepting would do.
     *
     * @param broken why it could not be carried out any more; empty when it could
     */
    record Consequence(List<Problem> broken, Effect effect) {}

    /** Empty for what is decided. */
    Optional<Consequence> consequence(Put put) {
        if (!put.waiting()) {
            return Optional.empty();
        }
        Recording now = new Recording(put.proposed().actor(), clock.instant());
        Batch batch = put.proposed().batch();
        List<Problem> broken = batch.broken(now, streams);
        return Optional.of(
                new Consequence(broken, broken.isEmpty() ? effects.of(batch.would(now, streams)) : Effect.NONE));
    }

    private int thisYear() {
        return YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE)).getYear();
    }

    private BatchYear read(int year) {
        return streams.read(BatchYear.STREAM, BatchYear.id(year)).state();
    }
}
