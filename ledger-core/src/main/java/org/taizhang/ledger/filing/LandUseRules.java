package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.CellDiff;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Rule;

/** Hard checks of the land-use form. */
final class LandUseRules {

    private static final BigDecimal IDLE_TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();
    /** Items that say whether and why something changed; the rest are stocks. */
    private static final Set<String> ABOUT_THE_CHANGE = Set.of("changed", "docNo", "effectiveFrom");

    static final Rule<Filing> LET_LAND = Rule.of(
            "F-L1",
            f -> f.report().has("ownedLand", "leasedLand", "rentedOutLand"),
            f -> f.report()
                            .number("rentedOutLand")
                            .compareTo(f.report()
                                    .number("ownedLand")
                                    .add(f.report().number("leasedLand")))
                    <= 0,
            "/values/rentedOutLand",
            f -> new Text("租出用地不得大于自有与租入用地之和。", "Land let to others cannot exceed owned and leased land."));

    /** Where F-L1 is broken there is no land to compare with. */
    static final Rule<Filing> IDLE_LAND = Rule.of(
            "F-L2",
            f -> f.report().has("idleLand") && occupied(f).signum() >= 0,
            f -> f.report().number("idleLand").compareTo(occupied(f).add(IDLE_TOLERANCE)) <= 0,
            "/values/idleLand",
            f -> new Text("闲置用地不得大于占用土地合计。", "Idle land cannot exceed the land occupied."));

    static final Rule<Filing> FLOOR = Rule.of(
            "F-L3",
            f -> f.report().has("rentedOutFloor", "idleFloor", "ownFloor", "rentedFloor"),
            f -> f.report()
                            .number("rentedOutFloor")
                            .add(f.report().number("idleFloor"))
                            .compareTo(
                                    f.report().number("ownFloor").add(f.report().number("rentedFloor")))
                    <= 0,
            "/values/idleFloor",
            f -> new Text("租出与闲置建筑面积之和不得大于自有与租用之和。", "Floor let and idle floor cannot exceed own and rented floor."));

    /** An area changes only by a document, from a month on. */
    static final Rule<Filing> DOCUMENT =
            new Rule<>("F-L4", f -> f.report().flag("changed"), LandUseRules::undocumented);

    /** What is said not to have changed has not. */
    static final Rule<Filing> UNCHANGED = new Rule<>("F-L5", LandUseRules::saysUnchanged, LandUseRules::changed);

    /** Land that follows from sound values may still be beyond all measure: much floor in a building of little. */
    static final Rule<Filing> DERIVED =
            new Rule<>("CELL_RANGE", LandUseRules::soundAreas, LandUseRules::derivedTooLarge);

    static final List<Rule<Filing>> ALL = List.of(
            DERIVED, LET_LAND, IDLE_LAND, FLOOR, DOCUMENT, UNCHANGED, StatedYearToDate.rule("YTD"), SamePeriod.RULE);

    private LandUseRules() {}

    private static BigDecimal occupied(Filing f) {
        BigDecimal occupied = LandUse.occupied(f);
        return occupied == null ? UNKNOWN : occupied;
    }

    private static boolean soundAreas(Filing f) {
        return Stream.of("ownedLand", "leasedLand", "rentedOutLand", "rentedFloor")
                .allMatch(item -> {
                    BigDecimal value = f.find(item);
                    return value != null && definition(f, item).within(value);
                });
    }

    private static List<Problem> derivedTooLarge(Filing f) {
        return LandUse.derived(f).entrySet().stream()
                .filter(derived -> !definition(f, derived.getKey()).within(derived.getValue()))
                .map(derived -> definition(f, derived.getKey())
                        .tooLarge(
                                "/values/" + (derived.getKey().equals("allocatedLand") ? "rentedFloor" : "ownedLand")))
                .limit(1)
                .toList();
    }

    private static ItemDefinition definition(Filing f, String item) {
        return f.report().form().item(item).orElseThrow();
    }

    private static List<Problem> undocumented(Filing f) {
        return List.of("docNo", "effectiveFrom").stream()
                .filter(item -> f.report().words(item).isEmpty())
                .map(item -> Problem.of(
                        "F-L4",
                        "/values/" + item,
                        "面积变更须填依据文件号和生效月份。",
                        "A change of area needs the number of its document and the month it takes effect."))
                .toList();
    }

    private static boolean saysUnchanged(Filing f) {
        return f.report().values().items().containsKey("changed") && !f.report().flag("changed");
    }

    private static List<Problem> changed(Filing f) {
        Optional<ReportValues> previous = LandUse.previous(f);
        if (previous.isEmpty()) {
            return List.of(Problem.of(
                    "F-L5",
                    "/values/changed",
                    "本单位尚无可沿用的上次填报，请选“有变化”并填依据。",
                    "There is no earlier report to be unchanged from: state a change and its document."));
        }
        return CellDiff.between(
                        f.report().form(),
                        f.period(),
                        previous.get(),
                        f.report().values())
                .stream()
                .filter(change -> !ABOUT_THE_CHANGE.contains(change.item()))
                .map(change -> Problem.of(
                        "F-L5",
                        "/values/" + change.item(),
                        "选了“无变化”，但此项与上次填报不同；请改为“有变化”并填依据，或恢复原值。",
                        "Said to be unchanged, but it differs from the last report: state a change, or restore it."))
                .toList();
    }
}
