package org.taizhang.api.attainment;

import org.taizhang.ledger.plan.TargetColumn;

/** How many decimals are shown in the plan's units. */
final class Decimals {

    static final int RATIO = 4;

    private Decimals() {}

    static int of(TargetColumn column) {
        return switch (column.unit()) {
            case PERSONS, ENTERPRISES, PIECES -> 0;
            default -> 2;
        };
    }
}
