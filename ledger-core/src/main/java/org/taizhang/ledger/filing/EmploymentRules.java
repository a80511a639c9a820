package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.List;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.StatedReport;

/** Hard checks of the employment form. */
final class EmploymentRules {

    /** The kinds of employees add up. */
    static final Rule<Filing> KINDS = Rule.of(
            "F-E1",
            f -> f.report().has("headcountEnd", "onPost", "dispatched", "otherStaff"),
            f -> f.report().number("headcountEnd").compareTo(kinds(f.report())) == 0,
            "/values/headcountEnd",
            f -> new Text(
                    "期末人数≠在岗职工＋劳务派遣＋其他＝" + kinds(f.report()).toPlainString() + "，请核对。",
                    "The headcount differs from its parts, which make "
                            + kinds(f.report()).toPlainString() + ": check them."));

    static final Rule<Filing> WOMEN =
            part("F-E2", "female", "headcountEnd", "女性不得多于期末人数。", "Women are part of the headcount.");

    static final Rule<Filing> DISPATCHED =
            part("F-E2", "dispatched", "headcountEnd", "劳务派遣不得多于期末人数。", "Agency workers are part of the headcount.");

    static final Rule<Filing> LOCAL =
            part("F-E3", "localHukou", "headcountEnd", "本县户籍不得多于期末人数。", "County residents are part of the headcount.");

    static final Rule<Filing> DISPATCHED_WAGES =
            part("F-E4", "dispatchedWages", "wages", "劳务派遣人员工资不得大于工资总额。", "Wages of agency workers are part of wages.");

    static final Rule<Filing> YEAR_TO_DATE = StatedYearToDate.rule("YTD");

    static final List<Rule<Filing>> ALL =
            List.of(KINDS, WOMEN, DISPATCHED, LOCAL, DISPATCHED_WAGES, YEAR_TO_DATE, SamePeriod.RULE);

    private EmploymentRules() {}

    private static Rule<Filing> part(String id, String part, String whole, String zh, String en) {
        return Rule.of(
                id,
                f -> f.report().has(part, whole),
                f -> f.report().number(part).compareTo(f.report().number(whole)) <= 0,
                "/values/" + part,
                f -> new Text(zh, en));
    }

    private static BigDecimal kinds(StatedReport report) {
        return report.number("onPost").add(report.number("dispatched")).add(report.number("otherStaff"));
    }
}
