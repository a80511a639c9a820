package org.taizhang.api.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Numbers;
import org.taizhang.ledger.Text;

/**
 * What the ledger knows beside one item of a form. Null where it knows nothing, which is not zero.
 *
 * @param previous effective value of the period before, as read
 * @param ytdBefore year to date up to the period before; only beside an item that is being typed
 * @param computed what the ledger made of the report: a year to date, or an item that is never stated
 * @param lastYear effective value of the same period last year
 * @param lastYearYtd year to date of the same period last year
 */
public record Beside(
        @Nullable Text previous,
        @Nullable BigDecimal ytdBefore,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal lastYearYtd) {

    public static final Beside NOTHING = new Beside(null, null, null, null, null);

    public String shownBefore() {
        return shown(ytdBefore);
    }

    public String shownComputed() {
        return shown(computed);
    }

    public String shownLastYear() {
        return shown(lastYear);
    }

    public String shownLastYearYtd() {
        return shown(lastYearYtd);
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : Numbers.grouped(number);
    }
}
