package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report being filled in: starts as a sound one, and is changed cell by cell. */
public final class Sheet {

    /** So that tests of something else need not care what is unusual about their numbers. */
    private static final Explanation ANYTHING = new Explanation(null, null, "99", "测试用数，并非真实填报", null);

    private final Map<String, Cell> items = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Cell>>> groups = new HashMap<>();
    private final Map<String, BigDecimal> statedYtd = new HashMap<>();
    private final Map<String, BigDecimal> samePeriod = new HashMap<>();
    private @Nullable Signatures signatures;
    private @Nullable Reason reason;
    private List<Explanation> explanations = List.of(ANYTHING);

    public static Sheet output(long grossOutput) {
        return new Sheet()
                .with("grossOutput", grossOutput)
                .with("salesOutput", grossOutput)
                .with("exportDelivery", 0)
                .with("operatingStatus", "1")
                .row("byClass", Map.of("classCode", Cell.of("1311"), "classOutput", Cell.of(grossOutput)));
    }

    public static Sheet employment(long headcount) {
        return new Sheet()
                .with("headcountEnd", headcount)
                .with("female", 0)
                .with("dispatched", 0)
                .with("headcountAvg", headcount)
                .with("wages", headcount * 6);
    }

    /** A first report: owned land, nothing rented. */
    public static Sheet landUse(String ownedLand) {
        return unchangedLandUse(ownedLand)
                .with("changed", Cell.of(true))
                .with("docNo", "渝(2021)云阳县不动产权第000123456号")
                .with("effectiveFrom", "2025-01");
    }

    public static Sheet unchangedLandUse(String ownedLand) {
        Sheet sheet = new Sheet().with("changed", Cell.of(false)).with("ownedLand", Cell.of(new BigDecimal(ownedLand)));
        List.of("leasedLand", "rentedOutLand", "rentedFloor", "idleLand", "ownFloor", "rentedOutFloor", "idleFloor")
                .forEach(item -> sheet.with(item, 0));
        return sheet.with("landKind", "工业");
    }

    /** 100 亩 of built-up land, 60 of it productive. */
    public static Sheet development() {
        Sheet sheet = new Sheet()
                .with("acquiredLand", 300)
                .with("levelledLand", 200)
                .with("suppliedLand", 150)
                .with("builtUpArea", 100)
                .with("productiveArea", 60)
                .with("industrialLand", 50)
                .with("storageLand", 10)
                .with("mixedUseLand", 10)
                .with("roadGreenLand", 20)
                .with("otherBuiltLand", 10)
                .with("industrialFloor", 40000)
                .with("workshopFloor", 20000)
                .with("workshopFarFloor", 20000)
                .with("workshopLand", 15)
                .with("workshopVacant", 1000)
                .with("infraInvestYtd", 5000);
        List.of("road", "water", "drainage", "power", "gas", "telecom", "heat")
                .forEach(utility -> sheet.with(utility, new Cell.Measured(BigDecimal.valueOf(200), "亩", "2")));
        return sheet;
    }

    public Sheet with(String item, long value) {
        return with(item, Cell.of(value));
    }

    public Sheet with(String item, String value) {
        return with(item, Cell.of(value));
    }

    public Sheet with(String item, Cell cell) {
        items.put(item, cell);
        return this;
    }

    public Sheet without(String item) {
        items.remove(item);
        groups.remove(item);
        return this;
    }

    public Sheet row(String group, Map<String, Cell> row) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
        return this;
    }

    /** Instead of the rows so far. */
    public Sheet classes(Map<String, Long> outputs) {
        without("byClass");
        outputs.forEach(
                (code, output) -> row("byClass", Map.of("classCode", Cell.of(code), "classOutput", Cell.of(output))));
        return this;
    }

    public Sheet stating(String ytdItem, long value) {
        statedYtd.put(ytdItem, BigDecimal.valueOf(value));
        return this;
    }

    public Sheet lastYear(String key, long value) {
        samePeriod.put(key, BigDecimal.valueOf(value));
        return this;
    }

    public Sheet because(String code, String text) {
        reason = new Reason(code, text);
        return this;
    }

    public Sheet unexplained() {
        explanations = List.of();
        return this;
    }

    public Sheet explained(Explanation... by) {
        explanations = List.of(by);
        return this;
    }

    public Sheet signed(Signatures by) {
        signatures = by;
        return this;
    }

    public ReportValues values() {
        return new ReportValues(items, groups);
    }

    public Submission submission() {
        return new Submission(values(), statedYtd, samePeriod, signatures, reason, explanations);
    }
}
