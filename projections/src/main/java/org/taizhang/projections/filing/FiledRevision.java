package org.taizhang.projections.filing;

import java.time.Instant;
import java.util.List;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision.Review;

/**
 * A revision without what it states.
 *
 * @param position where its event is
 * @param reviews oldest first
 */
record FiledRevision(
        Uscc uscc,
        FormCode form,
        Period period,
        int revision,
        long position,
        String eventId,
        Instant recordedAt,
        List<Review> reviews) {

    Status status() {
        return reviews.isEmpty()
                ? Status.FILED
                : reviews.get(reviews.size() - 1).status();
    }

    boolean returned() {
        return status() == Status.RETURNED;
    }
}
