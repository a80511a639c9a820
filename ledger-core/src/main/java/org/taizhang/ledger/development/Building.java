package org.taizhang.ledger.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;

/**
 * A building of the town's register.
 *
 * @param land 亩
 * @param totalFloor m², more than 0
 */
public record Building(BigDecimal land, BigDecimal totalFloor) {

    private static final String GROUP = "buildings";
    private static final int LAND_DECIMALS = 4;

    static Optional<Building> find(ReportValues values, String id) {
        StatedReport report = new StatedReport(FormCatalogue.of(FormCode.DEVELOPMENT), values);
        return report.rows(GROUP).stream()
                .filter(row -> Cell.of(id).equals(row.get("buildingId")))
                .findFirst()
                .flatMap(row -> of(report, row));
    }

    private static Optional<Building> of(StatedReport report, Map<String, Cell> row) {
        BigDecimal land = report.find(GROUP, row, "buildingLand");
        BigDecimal floor = report.find(GROUP, row, "totalFloor");
        return land == null || floor == null || floor.signum() == 0
                ? Optional.empty()
                : Optional.of(new Building(land, floor));
    }

    /** 租用楼宇分摊用地: floor ÷ total floor × land of the building, 亩, 4 decimals HALF_UP. */
    public BigDecimal landOf(BigDecimal rentedFloor) {
        return rentedFloor.multiply(land).divide(totalFloor, LAND_DECIMALS, RoundingMode.HALF_UP);
    }
}
