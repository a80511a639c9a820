package org.taizhang.projections.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** The directory as known at a position. */
public interface DirectoryQueries {

    /** Empty when it was not registered by then. */
    Optional<Enterprise> find(Uscc uscc, long position);

    /** Those of them that were registered by then. */
    Map<Uscc, Enterprise> find(Collection<Uscc> codes, long position);

    /**
     * By code, ascending.
     *
     * @param cluster only enterprises whose latest membership is in it, those that left included; null for all
     * @param q part of a name it has or had, or the beginning of the code, as {@link Sought} compares them; null for all
     * @param cursor {@code next} of the page before; null for the first
     * @param limit 1 … 500
     */
    Page list(@Nullable ClusterId cluster, @Nullable String q, @Nullable String cursor, int limit, long position);

    /** @param next cursor of the next page; null on the last */
    record Page(List<Enterprise> enterprises, @Nullable String next) {}
}
