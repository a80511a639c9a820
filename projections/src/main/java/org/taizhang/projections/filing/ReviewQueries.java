package org.taizhang.projections.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.registry.Uscc;

/** Reports that wait for the county's word, as known at a position. Who may see them is decided before asking. */
public interface ReviewQueries {

    /**
     * The newest revisions that are neither accepted nor returned, those first that weigh most in their cluster.
     *
     * @param cluster only reports filed under it; null for any
     * @param after {@code next} of the page before; null for the first
     * @param limit 1 … 500
     */
    Page queue(@Nullable ClusterId cluster, Period period, @Nullable Place after, int limit, long position);

    /**
     * @param first when the first revision of the report came
     * @param share of the cluster's total of the same form and period: of output, average headcount or occupied land, which
     *     is filed by quarters and carried in between as in the indicator; null where there is no total
     * @param value what the share is of, in the unit of the amounts; null where it is not known
     * @param before the same of the period before, of land that which would be carried; null where nothing counted
     * @param openQueries that wait for the unit; {@code answeredQueries} for who asked
     */
    record Item(
            ReportFiled filed,
            ClusterId cluster,
            Arrival first,
            @Nullable BigDecimal share,
            @Nullable Long value,
            @Nullable Long before,
            int openQueries,
            int answeredQueries) {

        public Uscc uscc() {
            return filed.uscc();
        }

        public FormCode form() {
            return filed.form();
        }

        public int revision() {
            return filed.revision();
        }

        public Instant recordedAt() {
            return filed.recordedAt();
        }
    }

    /** Where a page ends. */
    record Place(BigDecimal share, Uscc uscc, FormCode form) {}

    /** @param next null on the last */
    record Page(List<Item> items, @Nullable Place next) {}
}
