package org.taizhang.api.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.shell.Outcome;

/**
 * What became of a row.
 *
 * @param line of the file, from 1
 * @param revision the ledger now has; null when refused or unchanged
 * @param problems every broken rule; empty unless refused
 */
public record Verdict(int line, Kind kind, @Nullable Integer revision, List<Problem> problems) {

    public enum Kind {
        RECORDED,
        UNCHANGED,
        REFUSED
    }

    static <E> Verdict of(int line, Outcome<E> outcome) {
        return outcome.on(new Outcome.Cases<>() {
            @Override
            public Verdict recorded(Outcome.Recorded<E> recorded) {
                return recorded.events().isEmpty()
                        ? new Verdict(line, Kind.UNCHANGED, null, List.of())
                        : new Verdict(line, Kind.RECORDED, revision(recorded.events()), List.of());
            }

            @Override
            public Verdict refused(Refusal refusal) {
                return Verdict.refused(line, refusal.problems());
            }
        });
    }

    private static @Nullable Integer revision(List<?> events) {
        return events.get(0) instanceof FilingEvent event ? event.revision() : null;
    }

    static Verdict refused(int line, List<Problem> problems) {
        return new Verdict(line, Kind.REFUSED, null, problems);
    }
}
