package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

class PathsTypedTest {

    @Test
    void what_was_decided_comes_back_as_it_was_typed() {
        TargetPaths paths = new TargetPaths(
                "p",
                List.of(
                        new PathRule(
                                TargetColumn.OUTPUT,
                                new Scope("jiangkou"),
                                Shape.MILESTONES,
                                List.of(new Milestone(Period.parse("2027-12"), new BigDecimal("40.5"))),
                                Map.of()),
                        new PathRule(TargetColumn.OUTPUT, null, Shape.SEASONAL, List.of(), Map.of(2, 7L, 12, 100L))));

        PathsTyped typed = PathsTyped.of(paths);

        assertThat(typed.lines().get(1).points()).isEqualTo("02=7; 12=100");
        assertThat(typed.read("p")).isEqualTo(paths);
        assertThat(typed.address("/target-paths"))
                .startsWith("/target-paths?column=output&column=output&scope=jiangkou&scope=&shape=MILESTONES");
    }

    @Test
    void everything_that_cannot_be_read_is_said_at_once_with_its_place() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> PathsTyped.of(sent(
                                List.of("gold", "output", "", "employment"),
                                List.of("", "no such", "", "all"),
                                List.of("LINEAR", "SEASONAL", "LINEAR", "MILESTONES"),
                                List.of("", "02=1.5, 02=3; 02=4; x", "ignored", "2027-01=3 9999-12=3")))
                        .read("p"));

        assertThat(refused.refusal().problems())
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(
                        tuple("PATH_CHOICE", "/rules/0"),
                        tuple("PATH_POINT", "/rules/1/points"),
                        tuple("PATH_POINT", "/rules/1/points"),
                        tuple("PATH_POINT", "/rules/1/points"),
                        tuple("CLUSTER_UNKNOWN", "/rules/1/scope"),
                        tuple("PATH_POINT", "/rules/2/points"),
                        tuple("PATH_POINT", "/rules/2/points"));
    }

    @Test
    void lines_that_are_not_whole_are_refused() {
        MultiValueMap<String, String> sent = sent(List.of("output"), List.of(), List.of("LINEAR"), List.of(""));

        assertThat(catchThrowableOfType(RefusedException.class, () -> PathsTyped.of(sent))
                        .refusal()
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("PATH_LINES");
    }

    private static MultiValueMap<String, String> sent(
            List<String> columns, List<String> scopes, List<String> shapes, List<String> points) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.put("column", columns);
        sent.put("scope", scopes);
        sent.put("shape", shapes);
        sent.put("points", points);
        return sent;
    }
}
