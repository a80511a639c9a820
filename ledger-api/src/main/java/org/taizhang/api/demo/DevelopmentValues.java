package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;

/** What a town states about its cluster: stocks that grow from their start at the end of 2020 to their end of 2025. */
final class DevelopmentValues {

    private static final int MONTHS = 60;
    private static final int REGISTER_AHEAD_MONTHS = 4;
    private static final long INVESTED_PER_MU = 160;

    private final ClusterAim aim;
    private final List<Unit> units;

    DevelopmentValues(ClusterAim aim, List<Unit> units) {
        this.aim = aim;
        this.units = units;
    }

    ReportValues of(Period period) {
        BigDecimal levelled = area(aim.levelled(), period);
        BigDecimal builtUp = area(aim.builtUp(), period);
        BigDecimal productive = area(aim.productive(), period);
        BigDecimal storage = percent(productive, 6);
        BigDecimal industrial = percent(productive, 96);
        BigDecimal mixed = percent(industrial, 13);
        BigDecimal roads = percent(builtUp, 22)
                .min(builtUp.subtract(storage).subtract(industrial).subtract(mixed));
        int buildings = buildings(period);
        long floor = (long) buildings * Site.BUILDING_FLOOR_M2;

        Map<String, Cell> items = new HashMap<>();
        items.put("acquiredLand", Cell.of(percent(levelled, 106)));
        items.put("levelledLand", Cell.of(levelled));
        items.put("suppliedLand", Cell.of(percent(builtUp, 97)));
        items.put("builtUpArea", Cell.of(builtUp));
        items.put("productiveArea", Cell.of(productive));
        items.put("industrialLand", Cell.of(industrial));
        items.put("storageLand", Cell.of(storage));
        items.put("mixedUseLand", Cell.of(mixed));
        items.put("roadGreenLand", Cell.of(roads));
        BigDecimal other =
                builtUp.subtract(industrial).subtract(storage).subtract(mixed).subtract(roads);
        items.put("otherBuiltLand", Cell.of(other));
        items.put("industrialFloor", Cell.of(industrial.multiply(BigDecimal.valueOf(600))));
        items.put("workshopFloor", Cell.of(floor));
        items.put("workshopFarFloor", Cell.of(floor));
        items.put("workshopLand", Cell.of((long) buildings * Site.BUILDING_LAND_MU));
        items.put("workshopVacant", Cell.of(Math.max(0, floor - rented(period))));
        items.put("infraInvestYtd", Cell.of(invested(period)));
        items.put("evidence", Cell.of("演示竣工〔" + period.year() + "〕" + period.month() + "号"));
        utilities(items, levelled, period);
        return new ReportValues(items, Map.of("buildings", register(buildings)));
    }

    private static void utilities(Map<String, Cell> items, BigDecimal levelled, Period period) {
        for (String utility : List.of("road", "water", "power", "telecom")) {
            items.put(utility, new Cell.Measured(levelled, null, "2"));
        }
        items.put("drainage", new Cell.Measured(percent(levelled, 92), null, "2"));
        items.put("gas", new Cell.Measured(percent(levelled, 70), null, period.year() < 2024 ? "1" : "2"));
        items.put("heat", new Cell.Measured(BigDecimal.ZERO, null, "9"));
    }

    /** Work starts slowly: a little below the straight line, 亩 with two decimals. */
    private static BigDecimal area(ClusterAim.Course course, Period period) {
        double part = Math.min(1.04, (double) months(period) / MONTHS);
        double grown = course.start() + (course.end() - course.start()) * StrictMath.pow(part, 1.1);
        return BigDecimal.valueOf(Math.round(grown * 100), 2);
    }

    private static int months(Period period) {
        return (period.year() - 2021) * 12 + period.month();
    }

    private static BigDecimal percent(BigDecimal of, int percent) {
        BigDecimal hundredths = of.multiply(BigDecimal.valueOf(percent));
        return hundredths.movePointLeft(2).setScale(2, java.math.RoundingMode.DOWN);
    }

    /** 千元 since January. */
    private long invested(Period period) {
        Period before = Period.december(period.year() - 1);
        BigDecimal grown = area(aim.levelled(), period)
                .subtract(
                        period.year() == 2021
                                ? BigDecimal.valueOf(aim.levelled().start())
                                : area(aim.levelled(), before));
        return grown.longValue() * INVESTED_PER_MU;
    }

    /** Finished before their tenants come. */
    private int buildings(Period period) {
        return units.stream()
                .filter(u -> !u.life().entry().isAfter(period.lastMonth().plusMonths(REGISTER_AHEAD_MONTHS)))
                .mapToInt(u -> u.site().building())
                .max()
                .orElse(0);
    }

    private long rented(Period period) {
        return units.stream()
                .filter(u -> u.life().member(period))
                .mapToLong(u -> u.site().rentedFloor().longValue())
                .sum();
    }

    private List<Map<String, Cell>> register(int buildings) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (int building = 1; building <= buildings; building++) {
            rows.add(Map.of(
                    "buildingId", Cell.of(Site.buildingId(aim, building)),
                    "buildingLand", Cell.of(Site.BUILDING_LAND_MU),
                    "totalFloor", Cell.of(Site.BUILDING_FLOOR_M2),
                    "storeys", Cell.of(5)));
        }
        return rows;
    }
}
