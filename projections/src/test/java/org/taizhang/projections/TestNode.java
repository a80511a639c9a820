package org.taizhang.projections;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.taizhang.projections.transparency.LogIdentity;

/** A node on a test's database. */
public final class TestNode {

    private TestNode() {}

    /** Started; the caller closes it before the database. */
    public static LedgerNode start(TestDatabase database) {
        LedgerNode node = create(database);
        node.start();
        return node;
    }

    /** Not sequencing until started. */
    public static LedgerNode create(TestDatabase database) {
        return create(database, database.log());
    }

    /** Not sequencing until started. */
    public static LedgerNode create(TestDatabase database, LogIdentity log) {
        return new LedgerNode(
                UUID.randomUUID().toString(), database.app(), database.app(), log, NoOpMessageMonitor.INSTANCE);
    }

    /** Waits until everything committed so far has its position. */
    public static void awaitSequenced(TestDatabase database) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (database.unsequenced() > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(database.unsequenced() + " events without a position");
            }
            Thread.onSpinWait();
        }
    }
}
