package org.taizhang.ledger.filing;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Enterprise;

/** Whether an enterprise owes a form for a period, and why not. */
public enum Due {
    DUE("应报", "due"),
    /** No month of the period is one of membership. */
    NOT_A_MEMBER("本期不在集聚区名录内", "not a member in this period"),
    /** Output is due from industrial classes 06–46 only. */
    NOT_INDUSTRIAL("非工业行业，不填产值表", "not an industrial class: files no output"),
    /** 筹建 on every day of the period: output may be filed but is not due. */
    PREPARING("筹建期间，产值表可不填", "preparing to produce: output not due"),
    /** Land use is due at entry and at the end of each quarter, and may be filed at any change. */
    BETWEEN_QUARTERS("季末月或有变化时填报", "due at the end of a quarter, or at a change"),
    /** Towns file it for their cluster. */
    NOT_OF_ENTERPRISES("由镇填报", "filed by towns");

    private final Text reason;

    Due(String zh, String en) {
        this.reason = new Text(zh, en);
    }

    /** A stopped unit owes a report of zero: being stopped is no exemption. */
    public static Due of(FormCode form, Enterprise enterprise, Period period) {
        if (!enterprise.exists() || enterprise.membership(period).isEmpty()) {
            return NOT_A_MEMBER;
        }
        return switch (form) {
            case OUTPUT -> output(enterprise, period);
            case EMPLOYMENT -> DUE;
            case LAND_USE -> period.endsQuarter() || entered(enterprise, period) ? DUE : BETWEEN_QUARTERS;
            case DEVELOPMENT -> NOT_OF_ENTERPRISES;
        };
    }

    private static Due output(Enterprise enterprise, Period period) {
        if (!enterprise.industryClass(period.lastMonth()).industrial()) {
            return NOT_INDUSTRIAL;
        }
        return enterprise.preparingThroughout(period) ? PREPARING : DUE;
    }

    private static boolean entered(Enterprise enterprise, Period period) {
        return enterprise
                .membership(period)
                .filter(m -> period.covers(m.from()))
                .isPresent();
    }

    public boolean due() {
        return this == DUE;
    }

    /** A report may be filed although it is not due. */
    public boolean allowed() {
        return this == DUE || this == PREPARING || this == BETWEEN_QUARTERS;
    }

    public Text reason() {
        return reason;
    }
}
