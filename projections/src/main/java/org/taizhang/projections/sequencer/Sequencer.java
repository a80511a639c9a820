package org.taizhang.projections.sequencer;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.sequencer.PositionWriter.Given;
import org.taizhang.projections.sequencer.PositionWriter.Head;

/**
 * Gives every committed event its position, in the order of insertion, each exactly once: should two nodes ever do it at
 * the same time, the table's keys let only one of them go on. Used by one thread.
 */
final class Sequencer {

    private final PositionWriter writer;
    private final GapWatch gaps;
    private @Nullable Head head;

    Sequencer(DataSource dataSource) {
        this.writer = new PositionWriter(dataSource);
        this.gaps = new GapWatch(dataSource);
    }

    /**
     * One step.
     *
     * @return how many events got their position
     * @throws org.springframework.dao.DuplicateKeyException when another node is at it too
     */
    long advance() {
        Head before = head == null ? writer.head() : head;
        head = null;
        Given given = writer.give(before, gaps.settled());
        if (given.seen() > given.head().index()) {
            gaps.missingBefore(given.seen());
        } else {
            gaps.nothingMissing();
        }
        head = given.head();
        return given.head().position() - before.position();
    }

    /** An index is missing, and its transaction may still be running. */
    boolean waitsForGap() {
        return gaps.watching();
    }
}
