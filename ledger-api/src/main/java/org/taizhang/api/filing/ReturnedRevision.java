package org.taizhang.api.filing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.projections.filing.ReportRevision;

/**
 * The latest revision of a report, which was returned.
 *
 * @param reason as the reviewer wrote it
 * @param counted the earlier revision that counts until the report is filed again; null when none does
 */
record ReturnedRevision(int number, String reason, @Nullable Integer counted) {

    /**
     * @param history newest first
     * @return empty unless the newest was returned
     */
    static Optional<ReturnedRevision> of(List<ReportRevision> history) {
        return history.stream()
                .findFirst()
                .filter(latest -> latest.status() == Status.RETURNED)
                .map(latest -> new ReturnedRevision(latest.filed().revision(), reason(latest), counted(history)));
    }

    private static String reason(ReportRevision returned) {
        return returned.reviews().stream()
                .flatMap(review -> Optional.ofNullable(review.reason()).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static @Nullable Integer counted(List<ReportRevision> history) {
        return history.stream()
                .filter(ReportRevision::effective)
                .findFirst()
                .map(revision -> revision.filed().revision())
                .orElse(null);
    }
}
