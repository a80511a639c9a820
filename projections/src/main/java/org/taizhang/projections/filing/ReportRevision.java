package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook.Status;

/**
 * One revision of a report, as filed, with what became of it.
 *
 * @param effective its values count: the latest revision that was not returned
 * @param reviews acceptance and returns, oldest first
 */
public record ReportRevision(
        long position, String eventId, ReportFiled filed, Status status, boolean effective, List<Review> reviews) {

    /** @param reason of a return; null for an acceptance */
    public record Review(
            long position,
            String actor,
            Instant recordedAt,
            Status status,
            @Nullable String reason) {}
}
