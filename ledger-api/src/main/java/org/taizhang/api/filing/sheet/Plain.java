package org.taizhang.api.filing.sheet;

import java.text.Normalizer;

/** Words of a printed form as they are compared: narrow, without white space and the boxes that codes are written into. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s□]", "");
    }
}
