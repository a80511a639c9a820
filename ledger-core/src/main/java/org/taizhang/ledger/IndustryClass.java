package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A four-digit class (小类) of GB/T 4754-2017. */
public record IndustryClass(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-7])\\d{2}");

    @JsonCreator
    public IndustryClass {
        if (!wellFormed(code)) {
            throw new IllegalArgumentException("not a four-digit class of GB/T 4754-2017: " + code);
        }
    }

    public static boolean wellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    public int division() {
        return Integer.parseInt(code.substring(0, 2));
    }

    /** Divisions 06–46 (mining, manufacturing, energy and water): only they owe the output form. */
    public boolean industrial() {
        return division() >= 6 && division() <= 46;
    }

    @Override
    public String toString() {
        return code;
    }
}
