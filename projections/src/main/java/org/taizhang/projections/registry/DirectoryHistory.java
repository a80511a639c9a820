package org.taizhang.projections.registry;

import java.util.List;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/** What happened to an enterprise in the directory. */
public interface DirectoryHistory {

    /** Every event up to a position, in the order of recording. */
    List<Lived> of(Uscc uscc, long position);

    record Lived(long position, RegistryEvent event) {}
}
