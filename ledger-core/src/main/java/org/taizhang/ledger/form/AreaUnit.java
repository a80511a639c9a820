package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Units in which an area may be entered. 1 亩 = 2000/3 m², so only m² → 亩 is exact. */
public enum AreaUnit {
    MU("亩", 4),
    SQUARE_METRE("m2", 2);

    private static final BigDecimal MU_PER_SQUARE_METRE = new BigDecimal("0.0015");

    private final String code;
    private final int decimalsMax;

    AreaUnit(String code, int decimalsMax) {
        this.code = code;
        this.decimalsMax = decimalsMax;
    }

    public static Optional<AreaUnit> find(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }

    public int decimalsMax() {
        return decimalsMax;
    }

    /** Land may be entered in m², floor space not in 亩. */
    public boolean exactIn(AreaUnit other) {
        return this == other || other == MU;
    }

    /** @throws IllegalArgumentException where the conversion is not exact */
    public BigDecimal convert(BigDecimal value, AreaUnit to) {
        if (!exactIn(to)) {
            throw new IllegalArgumentException(this + " in " + to + " is not exact");
        }
        return this == to ? value : value.multiply(MU_PER_SQUARE_METRE);
    }

    @Override
    public String toString() {
        return code;
    }
}
