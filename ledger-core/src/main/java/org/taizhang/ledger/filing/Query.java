package org.taizhang.ledger.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.CellName;

/**
 * 质询: what is asked about one cell of a report, and what is answered.
 *
 * @param number 1 for the first query of the report, then 2, 3 …
 * @param thread oldest first, never empty
 */
public record Query(int number, CellName cell, List<Entry> thread) {

    /** What an entry of a thread does. */
    public enum Act {
        ASKED,
        ANSWERED,
        SETTLED
    }

    /**
     * @param revision the latest one when it was written
     * @param text null where a revision that changed the cell is the answer, and where there was nothing to add
     */
    public record Entry(
            Act act,
            String actor,
            Instant recordedAt,
            int revision,
            @Nullable String text) {}

    public Query with(Entry entry) {
        List<Entry> longer = new ArrayList<>(thread);
        longer.add(entry);
        return new Query(number, cell, List.copyOf(longer));
    }

    public Entry latest() {
        return thread.get(thread.size() - 1);
    }

    /** Waits for an answer of the unit. */
    public boolean open() {
        return latest().act() == Act.ASKED;
    }

    public boolean settled() {
        return latest().act() == Act.SETTLED;
    }

    /** Those very words by that person were the last. */
    boolean endsWith(Act act, String actor, @Nullable String text) {
        Entry last = latest();
        return last.act() == act && last.actor().equals(actor) && Objects.equals(last.text(), text);
    }
}
