package org.taizhang.projections.reader;

import java.util.List;
import org.taizhang.ledger.Text;

/** Compares the read models with the ledger they were made from. */
public interface Reconcile {

    /** Count and checksum of the events consumed, against those in the ledger. */
    Report run(Rebuild.Progress progress);

    /** The same, and every row against a rebuild of its own that is thrown away afterwards. */
    Report deep(Rebuild.Progress progress);

    /** @param differences empty when all is well */
    record Report(long position, long events, List<Text> differences) {
        public boolean clean() {
            return differences.isEmpty();
        }
    }
}
