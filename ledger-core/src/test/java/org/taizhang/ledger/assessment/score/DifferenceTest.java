package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Scheme;

class DifferenceTest {

    private static final Scheme SCHEME =
            Schemes.of(Method.ARITHMETIC, null, Schemes.indicator("x", "3", new Rule.Own("weight * value")));
    private static final Table TABLE = Schemes.column("x", "1", "2");

    @Test
    void the_same_scores_differ_in_nothing() {
        assertThat(Difference.between(scored(TABLE), scored(TABLE))).isEmpty();
    }

    @Test
    void what_differs_is_named_with_both_numbers() {
        Result other = scored(TABLE.with("b", "x", Fraction.of(1, 3)));

        assertThat(Difference.between(scored(TABLE), other))
                .containsExactly(
                        new Difference("a", null, Difference.Kind.RANK, "2", "1"),
                        new Difference("b", "x", Difference.Kind.VALUE, "2", "1/3"),
                        new Difference("b", "x", Difference.Kind.POINTS, "6", "1"),
                        new Difference("b", null, Difference.Kind.TOTAL, "6", "1"),
                        new Difference("b", null, Difference.Kind.RANK, "1", "2"));
    }

    @Test
    void who_is_scored_on_one_side_only_is_named_too() {
        Result one = scored(Table.of(List.of(TABLE.entries().get(0))));
        Result other = scored(Table.of(List.of(TABLE.entries().get(1))));

        assertThat(Difference.between(one, other))
                .containsExactly(
                        new Difference("a", null, Difference.Kind.TOTAL, "3", null),
                        new Difference("b", null, Difference.Kind.TOTAL, null, "6"));
    }

    private static Result scored(Table table) {
        return Scoring.score(SCHEME, table).orThrow();
    }
}
