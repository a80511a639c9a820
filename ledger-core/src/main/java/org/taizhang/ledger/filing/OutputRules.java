package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Rule;

/** Hard checks of the output form. */
final class OutputRules {

    private static final BigDecimal ROUNDING = BigDecimal.valueOf(2);

    /** A stated year-to-date equals the computed one. */
    static final Rule<Filing> YEAR_TO_DATE = StatedYearToDate.rule("F-O1");

    /** Output is finished goods + fees + change of work in progress, within the rounding of five values. */
    static final Rule<Filing> COMPOSITION = Rule.of(
            "F-O2",
            f -> f.report().has("grossOutput", "finishedGoodsValue", "processingFees", "wipEnd", "wipBegin"),
            f -> f.report().number("grossOutput").subtract(composed(f)).abs().compareTo(ROUNDING) <= 0,
            "/values/grossOutput",
            f -> new Text(
                    "工业总产值与构成不符：成品价值＋加工费＋在制品期末－期初＝" + composed(f).toPlainString() + "，请核对。",
                    "Gross output differs from its parts, which make "
                            + composed(f).toPlainString() + ": check them."));

    /** The classes add up to gross output, exactly. */
    static final Rule<Filing> CLASSES = Rule.of(
            "F-O3",
            f -> f.report().has("grossOutput")
                    && !classOutputs(f).isEmpty()
                    && !classOutputs(f).contains(null),
            f -> byClass(f).compareTo(f.report().number("grossOutput")) == 0,
            "/values/byClass",
            f -> new Text(
                    "分行业小类之和" + byClass(f).toPlainString() + "≠工业总产值，相差"
                            + f.report()
                                    .number("grossOutput")
                                    .subtract(byClass(f))
                                    .toPlainString() + "，请补到主要行业。",
                    "The classes add up to " + byClass(f).toPlainString() + ", "
                            + f.report()
                                    .number("grossOutput")
                                    .subtract(byClass(f))
                                    .toPlainString()
                            + " short of gross output: put it on the main class."));

    /** Exports are part of sales. */
    static final Rule<Filing> EXPORT = Rule.of(
            "F-O4",
            f -> f.report().has("exportDelivery", "salesOutput")
                    && f.report().number("salesOutput").signum() >= 0,
            f -> f.report().number("exportDelivery").compareTo(f.report().number("salesOutput")) <= 0,
            "/values/exportDelivery",
            f -> new Text("出口交货值不得大于工业销售产值。", "Export delivery value is part of sales output and cannot exceed it."));

    /** The site is part of the legal unit. */
    static final Rule<Filing> SITE = Rule.of(
            "F-O5",
            f -> f.filer().multiSite() && f.report().has("grossOutput", "legalUnitGrossOutput"),
            f -> f.report().number("grossOutput").compareTo(f.report().number("legalUnitGrossOutput")) <= 0,
            "/values/legalUnitGrossOutput",
            f -> new Text(
                    "本集聚区内产值不得大于法人单位产值。", "The output of the site here cannot exceed that of the whole legal unit."));

    /** Nothing is produced while stopped; sales from stock are possible. */
    static final Rule<Filing> STOPPED = Rule.of(
            "O16",
            f -> f.report().has("grossOutput") && f.enterprise().stoppedThroughout(f.period()),
            f -> f.report().number("grossOutput").signum() == 0,
            "/values/grossOutput",
            f -> new Text(
                    "名录库记录本期全期停产，产值应为0；如已复产，请先由县统计局登记复产日期。",
                    "The directory has the unit stopped on every day of the period: output is 0, or have its resumption"
                            + " recorded first."));

    /** Only the correction of an error makes an amount negative. */
    static final Rule<Filing> NEGATIVE = new Rule<>("G05", f -> !f.hasReason(ReasonCode.ERROR), OutputRules::negatives);

    static final List<Rule<Filing>> ALL =
            List.of(YEAR_TO_DATE, SamePeriod.RULE, COMPOSITION, CLASSES, EXPORT, SITE, STOPPED, NEGATIVE);

    private OutputRules() {}

    private static BigDecimal composed(Filing f) {
        return f.report()
                .number("finishedGoodsValue")
                .add(f.report().number("processingFees"))
                .add(f.report().number("wipEnd"))
                .subtract(f.report().number("wipBegin"));
    }

    private static List<BigDecimal> classOutputs(Filing f) {
        List<BigDecimal> outputs = new ArrayList<>();
        f.report().rows("byClass").forEach(row -> outputs.add(f.report().find("byClass", row, "classOutput")));
        return outputs;
    }

    private static BigDecimal byClass(Filing f) {
        return classOutputs(f).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Problem> negatives(Filing f) {
        List<Problem> problems = new ArrayList<>();
        f.report().form().items().stream()
                .filter(ItemDefinition::signed)
                .filter(item -> negative(f.find(item.code())))
                .forEach(item -> problems.add(unexplained("/values/" + item.code())));
        List<Map<String, Cell>> rows = f.report().rows("byClass");
        for (int i = 0; i < rows.size(); i++) {
            if (negative(f.report().find("byClass", rows.get(i), "classOutput"))) {
                problems.add(unexplained("/values/byClass/" + i + "/classOutput"));
            }
        }
        return problems;
    }

    private static boolean negative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    private static Problem unexplained(String pointer) {
        return Problem.of(
                "G05",
                pointer,
                "负数只用于差错更正：请在原因中选“08 差错更正”并说明。",
                "A negative amount only corrects an error: give reason 08 and say what was wrong.");
    }
}
