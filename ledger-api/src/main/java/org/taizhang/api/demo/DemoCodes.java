package org.taizhang.api.demo;

import org.taizhang.ledger.registry.Uscc;

/**
 * Codes that no enterprise can have: the registration office {@code 999999} is no division of GB/T 2260, and the body
 * starts with {@code DEM}. Check characters of GB 32100 and GB 11714 both fit, so nothing else about them is special.
 */
final class DemoCodes {

    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private DemoCodes() {}

    /** {@code 91} an enterprise, {@code 92} an individual business (个体工商户). */
    static Uscc code(boolean individual, int number) {
        String body = String.format("DEM%05d", number);
        String first17 = (individual ? "92" : "91") + "999999" + body + bodyCheck(body);
        return new Uscc(first17 + Uscc.checkCharacter(first17));
    }

    private static char bodyCheck(String body) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * BODY_WEIGHTS[i];
        }
        return "0123456789X0".charAt(11 - sum % 11);
    }
}
