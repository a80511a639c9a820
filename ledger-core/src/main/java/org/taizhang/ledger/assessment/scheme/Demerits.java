package org.taizhang.ledger.assessment.scheme;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * Points off for matters notified in writing; one matter counts once, at its highest level.
 *
 * @param most upper limit of all together
 */
public record Demerits(List<Level> levels, Fraction most) {

    public Demerits {
        levels = List.copyOf(levels);
    }

    public record Level(String code, Text title, Fraction points) {}

    public Optional<Level> level(String code) {
        return levels.stream().filter(l -> l.code().equals(code)).findFirst();
    }
}
