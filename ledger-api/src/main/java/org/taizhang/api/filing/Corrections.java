package org.taizhang.api.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.taizhang.api.impact.Effect;
import org.taizhang.api.impact.Effects;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Uscc;

/** Requests for a correction, and what consenting to one would do. */
@Service
class Corrections {

    private final Streams streams;
    private final Effects effects;
    private final Clock clock;

    Corrections(Streams streams, Effects effects, Clock clock) {
        this.streams = streams;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * What consenting would do.
     *
     * @param filed every changed cell, those of later months included
     */
    record Consequence(ReportFiled filed, Effect effect) {}

    /** By number. */
    List<Correction> of(Uscc uscc, FormCode form, Period period) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, period.year()))
                .state()
                .corrections(new ReportBook.Key(form, period));
    }

    /** @throws RefusedException when there is none */
    Correction one(Uscc uscc, FormCode form, Period period, int number) {
        return of(uscc, form, period).stream()
                .filter(c -> c.number() == number)
                .findFirst()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "CORRECTION_UNKNOWN",
                        "/id",
                        "没有这项更正申请。",
                        "There is no such request for a correction."));
    }

    /** Empty for what is decided, and for what would be refused as things stand. */
    Optional<Consequence> effect(Correction correction) {
        if (!correction.state().pending()) {
            return Optional.empty();
        }
        Recording now = new Recording(correction.request().actor(), clock.instant());
        return correction.wouldFile(now, streams).map(filed -> new Consequence(filed, effects.of(filed)));
    }
}
