package org.taizhang.api.assessment;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;

/**
 * A weight as it can be moved.
 *
 * @param weight as it is now
 * @param was as the scheme has it
 */
record Slider(String code, Text title, String weight, String was, String most, String step) {

    private static final Fraction TWICE = Fraction.of(2, 1);

    /** Up to twice the largest weight; in steps that the scheme's own weights lie on. */
    static List<Slider> of(Scheme scheme, Map<String, String> moved) {
        List<Fraction> weights =
                scheme.indicators().stream().map(Indicator::weighed).toList();
        Fraction largest = weights.stream().reduce(Fraction.ONE, Fraction::max);
        String most = largest.times(TWICE)
                .rounded(2)
                .setScale(0, RoundingMode.CEILING)
                .toPlainString();
        boolean whole = weights.stream().allMatch(w -> w.rounded(0).compareTo(w.rounded(2)) == 0);
        return scheme.indicators().stream()
                .map(i -> new Slider(
                        i.code(),
                        i.title(),
                        moved.getOrDefault(i.code(), i.weighed().text()),
                        i.weighed().text(),
                        most,
                        whole ? "1" : "0.01"))
                .toList();
    }
}
