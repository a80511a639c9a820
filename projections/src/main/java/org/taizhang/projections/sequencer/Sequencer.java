package org.taizhang.projections.sequencer;

import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.projections.sequencer.PositionWriter.Given;
import org.taizhang.projections.sequencer.PositionWriter.Head;
import org.taizhang.projections.transparency.LogTree;

/**
 * Gives every committed event its position, in the order of insertion, each exactly once: should two nodes ever do it at
 * the same time, the table's keys let only one of them go on. The tree of the log grows in the same transaction. Used by
 * one thread.
 */
final class Sequencer {

    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final PositionWriter writer;
    private final GapWatch gaps;
    private final Consumer<LogTree> begun;
    private @Nullable At at;

    /** Where it stands. */
    private record At(Head head, LogTree tree) {}

    Sequencer(DataSource dataSource) {
        this(dataSource, tree -> {});
    }

    /** @param begun told of the tree before anything is added to it, at first and after every failure */
    Sequencer(DataSource dataSource, Consumer<LogTree> begun) {
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.writer = new PositionWriter(dataSource);
        this.gaps = new GapWatch(dataSource);
        this.begun = begun;
    }

    /**
     * One step.
     *
     * @return how many events got their position
     * @throws org.springframework.dao.DuplicateKeyException when another node is at it too
     */
    long advance() {
        At before = at == null ? begin() : at;
        at = null;
        long settled = gaps.settled();
        Given given = Objects.requireNonNull(transaction.execute(status -> {
            Given positions = writer.give(before.head(), settled);
            before.tree().append(positions.commitments());
            return positions;
        }));
        if (given.seen() > given.head().index()) {
            gaps.missingBefore(given.seen());
        } else {
            gaps.nothingMissing();
        }
        at = new At(given.head(), before.tree());
        return given.head().position() - before.head().position();
    }

    private At begin() {
        Head head = writer.head();
        LogTree tree = LogTree.load(dataSource, transaction, head.position());
        begun.accept(tree);
        return new At(head, tree);
    }

    /** The tree as of the last step. */
    LogTree tree() {
        return Objects.requireNonNull(at, "nothing was sequenced yet").tree();
    }

    /** An index is missing, and its transaction may still be running. */
    boolean waitsForGap() {
        return gaps.watching();
    }
}
