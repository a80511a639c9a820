package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * How items become a total: {@code full} × the weighted mean of points per weight. What is in no group stands beside the
 * groups at the top. The total is rounded HALF_UP; equal rounded totals share a rank (1, 2, 2, 4).
 *
 * @param full the total of one who gets every full weight; null for the sum of the weights at the top
 * @param decimals of the total
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Aggregation(Method method, @Nullable Fraction full, int decimals, List<Group> groups) {

    public Aggregation {
        groups = List.copyOf(groups);
    }

    /** Weighted means. */
    public enum Method {
        ARITHMETIC,
        /** Refuses points of 0 and below. */
        GEOMETRIC,
        /** Refuses points of 0 and below. */
        HARMONIC
    }

    /**
     * @param weight beside its neighbours; null only in a template
     * @param members codes of indicators or of groups
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(String code, Text title, @Nullable Fraction weight, Method method, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }

        /** @throws IllegalStateException in a template without weights */
        public Fraction weighed() {
            if (weight == null) {
                throw new IllegalStateException("no weight: " + code);
            }
            return weight;
        }
    }
}
