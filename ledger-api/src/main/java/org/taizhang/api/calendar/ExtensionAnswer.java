package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.ReportingYear.Granted;
import org.taizhang.ledger.window.ReportingYear.Proposed;

/**
 * An extension and how far it has come.
 *
 * @param consentBy a second person consents until then, or the proposal lapses
 * @param grantedBy who consented; absent until then
 */
record ExtensionAnswer(
        String id,
        State state,
        Extension extension,
        String proposedBy,
        Instant proposedAt,
        Instant consentBy,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt) {

    enum State {
        WAITING("待另一人同意", "waits for a second person"),
        LAPSED("逾期未同意，已失效", "lapsed: nobody consented in time"),
        GRANTED("已生效", "granted");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        Text label() {
            return label;
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
                granted != null ? State.GRANTED : proposed.lapsed(now) ? State.LAPSED : State.WAITING,
                proposed.extension(),
                proposed.actor(),
                proposed.recordedAt(),
                proposed.consentBy(),
                granted == null ? null : granted.actor(),
                granted == null ? null : granted.recordedAt());
    }
}
