package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.form.Magnitude;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;

/** What the ledger computes for a land-use report. */
final class LandUse {

    private LandUse() {}

    /** Land allocated to rented floor; null where the floor is not in a registered building. */
    static @Nullable BigDecimal allocated(Filing f) {
        BigDecimal rented = f.report().find("rentedFloor");
        if (rented == null || rented.signum() == 0) {
            return rented;
        }
        Optional<String> building = f.report().words("buildingId");
        return building.isEmpty()
                ? null
                : f.membership()
                        .map(m -> f.facts()
                                .read(ClusterBook.STREAM, m.cluster().value())
                                .state())
                        .flatMap(cluster -> cluster.building(building.get(), f.period()))
                        .map(b -> b.landOf(rented))
                        .orElse(null);
    }

    /** Owned + leased − let + allocated; null where a part of it is not known. */
    static @Nullable BigDecimal occupied(Filing f) {
        StatedReport report = f.report();
        BigDecimal allocated = allocated(f);
        return allocated == null || !report.has("ownedLand", "leasedLand", "rentedOutLand")
                ? null
                : plots(report).add(allocated);
    }

    /** {@code allocatedLand} and {@code occupiedLand} in 亩, where they are known. */
    static Map<String, BigDecimal> derived(Filing f) {
        Map<String, BigDecimal> derived = new LinkedHashMap<>();
        BigDecimal allocated = allocated(f);
        BigDecimal occupied = occupied(f);
        if (allocated != null) {
            derived.put("allocatedLand", Magnitude.plain(allocated));
        }
        if (occupied != null) {
            derived.put("occupiedLand", Magnitude.plain(occupied));
        }
        return derived;
    }

    /** The latest report of an earlier period, of this year or last. */
    static Optional<ReportValues> previous(Filing f) {
        return f.months()
                .before(f.period())
                .or(() -> Months.effective(f.lastYear(), f.report().form()).before(f.period()));
    }

    private static BigDecimal plots(StatedReport report) {
        return report.number("ownedLand").add(report.number("leasedLand")).subtract(report.number("rentedOutLand"));
    }
}
