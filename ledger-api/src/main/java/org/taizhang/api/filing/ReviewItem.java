package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReviewQueries;

/**
 * A report that waits for the county's word.
 *
 * @param share of the cluster's total of the same form, 0 … 1; absent where it is not known
 * @param value 千元 of output, persons on average, or 亩 of occupied land
 * @param before the same of the period before
 * @param flags what to look at
 */
record ReviewItem(
        Uscc uscc,
        String name,
        FormCode form,
        Period period,
        int revision,
        ClusterId cluster,
        Instant recordedAt,
        @Nullable BigDecimal share,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        List<Flag> flags) {

    /** Of occupied land as it is stored among the amounts. */
    private static final int LAND_DECIMALS = 6;

    enum Flag {
        LATE("迟报", "late"),
        /** Something was unusual; its explanation is to be judged. */
        EXPLAINED("有说明待审", "explained"),
        /** A check for statisticians found something. */
        ALERT("有预警", "alert"),
        /** A check could not be evaluated. */
        UNCHECKED("未能审核", "not checked"),
        REVISED("更正", "revised"),
        QUERIED("已质询", "queried"),
        ANSWERED("已答复", "answered");

        private final Text label;

        Flag(String zh, String en) {
            this.label = new Text(zh, en);
        }

        Text label() {
            return label;
        }
    }

    /** @param alert a check for statisticians found something */
    static ReviewItem of(ReviewQueries.Item item, String name, boolean alert) {
        return new ReviewItem(
                item.uscc(),
                name,
                item.form(),
                item.filed().period(),
                item.revision(),
                item.cluster(),
                item.recordedAt(),
                item.share(),
                amount(item.form(), item.value()),
                amount(item.form(), item.before()),
                flags(item, alert));
    }

    private static @Nullable BigDecimal amount(FormCode form, @Nullable Long stored) {
        if (stored == null) {
            return null;
        }
        return form == FormCode.LAND_USE ? BigDecimal.valueOf(stored, LAND_DECIMALS) : BigDecimal.valueOf(stored);
    }

    private static List<Flag> flags(ReviewQueries.Item item, boolean alert) {
        List<Flag> flags = new ArrayList<>();
        add(flags, Flag.LATE, item.first() != Arrival.ON_TIME);
        add(flags, Flag.REVISED, item.revision() > 1);
        add(flags, Flag.EXPLAINED, item.filed().checks().stream().anyMatch(note -> note.given() != null));
        add(flags, Flag.ALERT, alert);
        add(
                flags,
                Flag.UNCHECKED,
                item.filed().checks().stream().anyMatch(note -> note.outcome() == Outcome.RULE_ERROR));
        add(flags, Flag.QUERIED, item.openQueries() > 0);
        add(flags, Flag.ANSWERED, item.answeredQueries() > 0);
        return flags;
    }

    private static void add(List<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }
}
