package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Land and floor of one enterprise: an own plot, or a part of a standard workshop.
 *
 * @param ownedLand 亩
 * @param idleLand 亩, of the own plot
 * @param ownFloor m²
 * @param rentedFloor m²
 * @param building of the rented floor; 0 for none
 */
record Site(BigDecimal ownedLand, BigDecimal idleLand, BigDecimal ownFloor, BigDecimal rentedFloor, int building) {

    /** Every standard workshop of the demonstration: 6 亩 of land, 8000 m² of floor, so FAR 2.0. */
    static final int BUILDING_LAND_MU = 6;

    static final int BUILDING_FLOOR_M2 = 8_000;

    static String buildingId(ClusterAim aim, int building) {
        return String.format("%s-B%02d", aim.id().value().toUpperCase(Locale.ROOT), building);
    }
}
