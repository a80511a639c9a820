package org.taizhang.api.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.ShownValues;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.CorrectionEvent;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.registry.Uscc;

/**
 * A request for a correction.
 *
 * @param revision that would be replaced; 0 where nothing was filed
 * @param values what would be filed
 * @param steps what happened to it, oldest first
 */
record CorrectionAnswer(
        Uscc uscc,
        FormCode form,
        Period period,
        int number,
        Correction.State state,
        int revision,
        Map<String, Object> values,
        Reason reason,
        List<Evidence> evidence,
        List<Step> steps) {

    /** @param reason of a refusal or a withdrawal */
    record Step(
            Correction.State state,
            String actor,
            Instant recordedAt,
            @Nullable String reason) {}

    static CorrectionAnswer of(Correction correction) {
        CorrectionRequested request = correction.request();
        return new CorrectionAnswer(
                request.uscc(),
                request.form(),
                request.period(),
                correction.number(),
                correction.state(),
                request.revision(),
                ShownValues.of(request.form(), request.values()),
                request.reason(),
                request.evidence(),
                correction.steps().stream().map(CorrectionAnswer::step).toList());
    }

    static Step step(CorrectionEvent event) {
        return event.on(STEP);
    }

    private static Step step(Correction.State state, CorrectionEvent event, @Nullable String reason) {
        return new Step(state, event.actor(), event.recordedAt(), reason);
    }

    private static final CorrectionEvent.Cases<Step> STEP = new CorrectionEvent.Cases<>() {
        @Override
        public Step requested(CorrectionRequested event) {
            return step(Correction.State.REQUESTED, event, null);
        }

        @Override
        public Step endorsed(CorrectionEndorsed event) {
            return step(Correction.State.ENDORSED, event, null);
        }

        @Override
        public Step consented(CorrectionConsented event) {
            return step(Correction.State.CONSENTED, event, null);
        }

        @Override
        public Step correctionRefused(CorrectionRefused event) {
            return step(Correction.State.REFUSED, event, event.reason());
        }

        @Override
        public Step correctionWithdrawn(CorrectionWithdrawn event) {
            return step(Correction.State.WITHDRAWN, event, event.reason());
        }
    };
}
