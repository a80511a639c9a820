package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.ReportingYear.Ended;
import org.taizhang.ledger.window.ReportingYear.Granted;
import org.taizhang.ledger.window.ReportingYear.Proposed;

/**
 * An extension and how far it has come.
 *
 * @param consentBy a second person consents until then, or the proposal lapses
 * @param grantedBy who consented; absent until then
 * @param ended who refused or withdrew it, and why; absent otherwise
 */
record ExtensionAnswer(
        String id,
        State state,
        Extension extension,
        String proposedBy,
        Instant proposedAt,
        Instant consentBy,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt,
        @Nullable EndedBy ended) {

    record EndedBy(String actor, Instant at, String reason) {

        static @Nullable EndedBy of(@Nullable Ended ended) {
            return ended == null
                    ? null
                    : new EndedBy(
                            ended.actor(), ended.recordedAt(), ended.ending().reason());
        }
    }

    enum State {
        WAITING("待另一人同意", "waits for a second person"),
        LAPSED("逾期未同意，已失效", "lapsed: nobody consented in time"),
        GRANTED("已生效", "granted"),
        REFUSED("未同意", "refused"),
        WITHDRAWN("已撤回", "withdrawn");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        Text label() {
            return label;
        }

        private static State of(Proposed proposed, Instant now) {
            Ended ended = proposed.ended();
            if (ended != null) {
                return switch (ended.ending().way()) {
                    case REFUSED -> REFUSED;
                    case WITHDRAWN -> WITHDRAWN;
                };
            }
            if (proposed.granted() != null) {
                return GRANTED;
            }
            return proposed.lapsed(now) ? LAPSED : WAITING;
        }
    }

    /** Newest first. */
    static List<ExtensionAnswer> of(int year, ReportingYear state, Instant now) {
        return state.extensions().stream()
                .sorted(Comparator.comparingInt(Proposed::number).reversed())
                .map(proposed -> of(year, proposed, now))
                .toList();
    }

    private static ExtensionAnswer of(int year, Proposed proposed, Instant now) {
        Granted granted = proposed.granted();
        return new ExtensionAnswer(
                new ExtensionId(year, proposed.number()).toString(),
                State.of(proposed, now),
                proposed.extension(),
                proposed.actor(),
                proposed.recordedAt(),
                proposed.consentBy(),
                granted == null ? null : granted.actor(),
                granted == null ? null : granted.recordedAt(),
                EndedBy.of(proposed.ended()));
    }
}
