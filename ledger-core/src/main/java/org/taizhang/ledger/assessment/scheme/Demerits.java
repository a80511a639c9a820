package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * Points off for matters notified in writing; one matter counts once, at its highest level.
 *
 * @param most upper limit of all together; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Demerits(List<Level> levels, @Nullable Fraction most) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    public Demerits {
        levels = List.copyOf(levels);
    }

    /**
     * How much one matter takes off.
     *
     * @param in what {@code points} counts; null for points
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Level(
            String code,
            Text title,
            Fraction points,
            @Nullable In in) {

        public enum In {
            POINTS,
            /** Of the full marks: 扣基本分的10%. */
            PERCENT
        }

        /** Points off where {@code full} are the full marks. */
        public Fraction off(Fraction full) {
            return in == In.PERCENT ? full.times(points).dividedBy(HUNDRED).reduced() : points;
        }

        /** {@code 1.5}, or {@code 10%}. */
        public String text() {
            return points.text() + (in == In.PERCENT ? "%" : "");
        }
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(l -> l.code().equals(code)).findFirst();
    }
}
