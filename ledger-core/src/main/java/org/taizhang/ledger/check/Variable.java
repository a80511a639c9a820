package org.taizhang.ledger.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * A word that checks of a form may use.
 *
 * @param form whose item it is: the checked form's, or the other one's
 * @param key item, group/item, or name of a fact
 * @param decimals a number counts in 10^−decimals of its unit
 * @param item whose value it is, or one of whose rows; null for a fact
 */
public record Variable(
        String name,
        Source source,
        FormCode form,
        String key,
        Kind kind,
        int decimals,
        @Nullable ItemDefinition item) {

    /** Where its value comes from. */
    public enum Source {
        ITEM("本期所填", "as stated in this report"),
        /** Whether the item is as in the latest earlier report. */
        SAME("与上次填报相同", "as in the latest earlier report"),
        /** Of the period directly before. */
        PREVIOUS("上期", "the period directly before"),
        /** Of the latest earlier report, whichever period that is. */
        LAST("上次填报", "the latest earlier report"),
        LAST_YEAR("上年同期", "the same period of last year"),
        LAST_YEAR_PREVIOUS("上年同期的上期", "the period before the same period of last year"),
        YEAR_TO_DATE("1—本月", "year to date, this report included"),
        /** Earlier reports of this and last year, newest first. */
        PAST("历史各期（近的在前）", "earlier reports of this and last year, newest first"),
        /** The same as monthly means. */
        PAST_MONTHLY("历史各期月均", "earlier reports as monthly means, newest first"),
        /** One item of every row of a group. */
        ROWS("各行", "every row of the group"),
        /** Of another form of the same unit: of the same period; land use the latest up to it. */
        OTHER_FORM("本单位另一报表", "the unit's other form"),
        /** Directory, book and calendar. */
        FACT("名录与日历", "directory and calendar"),
        /** Other enterprises of the cluster. */
        PEERS("同集聚区同行", "the peers in the cluster"),
        PARAMETER("参数", "a parameter of the check"),
        EACH("逐项", "the item in turn");

        private final Text label;

        Source(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public enum Kind {
        NUMBER,
        FLAG,
        WORD,
        NUMBERS,
        WORDS
    }

    /** In the smallest unit; null where it has more decimals than the item takes, or does not fit. */
    public @Nullable Long counted(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        try {
            return value.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** As it is shown to people: {@code 1200000 → 1.2} 亩. */
    String shown(Object value) {
        if (value instanceof Long number) {
            return Figures.plain(number, decimals);
        }
        return value instanceof List<?> list ? String.valueOf(list.size()) : value.toString();
    }
}
