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

    public Demerits {
        levels = List.copyOf(levels);
    }

    public record Level(String code, Text title, Fraction points) {}

    public Optional<Level> level(String code) {
        return levels.stream().filter(l -> l.code().equals(code)).findFirst();
    }
}
