package org.taizhang.projections.sequencer;

import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out when a missing index can no longer be filled. Whoever will fill it drew its index before a later one that is
 * already committed, and to draw it took a row-exclusive lock on the table, which it keeps until its transaction ends.
 * So once none of those that held the lock when the gap was seen holds it still, what is missing was rolled back.
 */
final class GapWatch {

    private final JdbcClient jdbc;
    private final Set<String> holders = new HashSet<>();
    private long upTo;
    private long settled;

    GapWatch(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Some index before {@code seen}, which is committed, was missing. */
    void missingBefore(long seen) {
        if (upTo <= settled) {
            upTo = seen;
            holders.addAll(writers());
        }
    }

    /** What was missing came. */
    void nothingMissing() {
        upTo = settled;
        holders.clear();
    }

    boolean watching() {
        return upTo > settled;
    }

    /** The index up to which nothing missing can still come. To be read before the events are. */
    long settled() {
        if (watching()) {
            holders.retainAll(writers());
            if (holders.isEmpty()) {
                settled = upTo;
            }
        }
        return settled;
    }

    /** Virtual transactions: shown to every role, fast-path locks and prepared transactions included. */
    private Set<String> writers() {
        return jdbc.sql("SELECT DISTINCT virtualtransaction FROM pg_locks WHERE locktype = 'relation'"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                        + " AND relation = 'ledger.events'::regclass AND mode = 'RowExclusiveLock' AND granted")
                .query(String.class)
                .set();
    }
}
