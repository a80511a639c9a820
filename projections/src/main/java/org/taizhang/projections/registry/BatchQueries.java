package org.taizhang.projections.registry;

import org.taizhang.ledger.registry.batch.BatchYear;

/** Batches above scale as known at a position. */
public interface BatchQueries {

    /** Those that hold from months of the year. */
    BatchYear of(int year, long position);
}
