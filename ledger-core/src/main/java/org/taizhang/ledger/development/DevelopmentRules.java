package org.taizhang.ledger.development;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ItemType;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.ShapeCheck;
import org.taizhang.ledger.form.SubmissionCheck;

/** Hard checks of the development form. Policy limits are none of them: facts that break policy must be reportable. */
final class DevelopmentRules {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final BigDecimal PLANNED_TOLERANCE = BigDecimal.ONE;
    private static final List<String> BUILT_UP_PARTS =
            List.of("industrialLand", "storageLand", "mixedUseLand", "roadGreenLand", "otherBuiltLand");

    static final Rule<Progress> PERIOD_ENDED = new Rule<>(
            "PERIOD_NOT_ENDED",
            p -> true,
            p -> PeriodProblems.notEnded(
                            p.asked().period(), p.asked().recording().at())
                    .stream()
                    .toList());

    /** The kinds of land make up the built-up area. */
    static final Rule<Progress> BUILT_UP = Rule.of(
            "F-D1",
            p -> p.report().has("builtUpArea") && BUILT_UP_PARTS.stream().allMatch(p.report()::has),
            p -> p.number("builtUpArea").subtract(parts(p)).abs().compareTo(TOLERANCE) <= 0,
            "/values/builtUpArea",
            p -> new Text(
                    "建成区面积≠各类用地之和" + parts(p).toPlainString() + "亩，请核对。",
                    "The built-up area differs from its kinds of land, which make " + parts(p).toPlainString()
                            + " 亩: check them."));

    static final Rule<Progress> PRODUCTIVE = Rule.of(
            "F-D2",
            p -> p.report().has("productiveArea", "industrialLand", "storageLand"),
            p -> within(p.number("productiveArea"), p.number("industrialLand").add(p.number("storageLand"))),
            "/values/productiveArea",
            p -> new Text("产出面积不得大于工业与仓储用地之和。", "The productive area cannot exceed industrial and storage land."));

    /** Of this cluster, in the plan in force. */
    static final Rule<Progress> PLANNED = Rule.of(
            "F-D3",
            p -> p.report().has("builtUpArea"),
            p -> p.number("builtUpArea").compareTo(p.cluster().plannedArea().add(PLANNED_TOLERANCE)) <= 0,
            "/values/builtUpArea",
            p -> new Text(
                    "建成区面积不得大于本集聚区规划面积" + p.cluster().plannedArea().toPlainString() + "亩。",
                    "The built-up area cannot exceed the planned area of the cluster, "
                            + p.cluster().plannedArea().toPlainString() + " 亩."));

    static final Rule<Progress> VACANT = Rule.of(
            "F-D8",
            p -> p.report().has("workshopVacant", "workshopFloor"),
            p -> p.number("workshopVacant").compareTo(p.number("workshopFloor")) <= 0,
            "/values/workshopVacant",
            p -> new Text("空置面积不得大于竣工面积。", "Vacant workshop floor cannot exceed the floor completed."));

    /** Each utility serves at most the levelled land. */
    static final Rule<Progress> UTILITIES =
            new Rule<>("F-D8", p -> p.report().has("levelledLand"), DevelopmentRules::beyondLevelled);

    static final Rule<Progress> NOTHING_TO_COMPARE = new Rule<>(
            "ITEM_UNKNOWN",
            p -> true,
            p -> Stream.concat(
                            unknown("/statedYtd/", p.asked().submission().statedYtd().keySet().stream()),
                            unknown("/samePeriod/", p.asked().submission().samePeriod().keySet().stream()))
                    .toList());

    static final List<Rule<Progress>> ALL =
            List.of(PERIOD_ENDED, BUILT_UP, PRODUCTIVE, PLANNED, VACANT, UTILITIES, NOTHING_TO_COMPARE);

    private DevelopmentRules() {}

    /** Every broken rule at once. */
    static List<Problem> broken(Progress progress) {
        List<Problem> problems = new ArrayList<>(ShapeCheck.of(progress.report(), Filer.TOWN));
        problems.addAll(SubmissionCheck.of(progress.asked().submission()));
        problems.addAll(Rule.check(ALL, progress));
        return problems;
    }

    private static BigDecimal parts(Progress p) {
        return BUILT_UP_PARTS.stream().map(p::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean within(BigDecimal value, BigDecimal limit) {
        return value.compareTo(limit.add(TOLERANCE)) <= 0;
    }

    private static List<Problem> beyondLevelled(Progress p) {
        return p.report().form().items().stream()
                .filter(item -> item.type() == ItemType.AREA_WITH_STATUS)
                .map(ItemDefinition::code)
                .filter(item -> p.report().has(item) && !within(p.number(item), p.number("levelledLand")))
                .map(item -> Problem.of(
                        "F-D8",
                        "/values/" + item,
                        "已通设施的面积不得大于累计场平面积。",
                        "A utility cannot serve more than the levelled land."))
                .toList();
    }

    private static Stream<Problem> unknown(String at, Stream<String> keys) {
        return keys.sorted().map(key -> ShapeCheck.unknownItem(at, key));
    }
}
