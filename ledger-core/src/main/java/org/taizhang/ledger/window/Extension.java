package org.taizhang.ledger.window;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/**
 * A window that closes later than the calendar says.
 *
 * @param cluster for its members alone; null for all
 * @param enterprises for these alone; empty for all
 * @param onTimeUntil reports filed from now on are on time until then; null leaves the on-time instant as it is
 * @param reason why, at most 500 characters, without personal data
 */
public record Extension(
        FormCode form,
        Period period,
        @Nullable ClusterId cluster,
        List<Uscc> enterprises,
        @Nullable Instant onTimeUntil,
        Instant closesOn,
        String reason) {

    public Extension {
        enterprises = List.copyOf(enterprises);
    }

    public boolean about(FormCode otherForm, Period otherPeriod) {
        return form == otherForm && period.equals(otherPeriod);
    }

    /** For everybody who files the form. */
    public boolean general() {
        return cluster == null && enterprises.isEmpty();
    }

    /** For everybody who files the form in the cluster. */
    boolean covers(ClusterId whole) {
        return enterprises.isEmpty() && (cluster == null || cluster.equals(whole));
    }

    /** @param member cluster the unit is a member of in the period; null for none */
    boolean covers(Uscc uscc, @Nullable ClusterId member) {
        return enterprises.isEmpty() ? cluster == null || cluster.equals(member) : enterprises.contains(uscc);
    }
}
