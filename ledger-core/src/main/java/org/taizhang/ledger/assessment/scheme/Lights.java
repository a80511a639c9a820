package org.taizhang.ledger.assessment.scheme;

import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.attainment.Light;

/**
 * How r = actual ÷ expected looks.
 *
 * @param green inclusive
 * @param yellowGreen exclusive
 * @param yellow inclusive
 */
public record Lights(Fraction green, Fraction yellowGreen, Fraction yellow) {

    public Light of(Fraction ratio) {
        if (ratio.compareTo(green) >= 0) {
            return Light.GREEN;
        }
        if (ratio.compareTo(yellowGreen) > 0) {
            return Light.YELLOW_GREEN;
        }
        return ratio.compareTo(yellow) >= 0 ? Light.YELLOW : Light.RED;
    }
}
