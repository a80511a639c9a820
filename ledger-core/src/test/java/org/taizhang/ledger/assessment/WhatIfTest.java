package org.taizhang.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.FoundingPlan;

class WhatIfTest {

    private static final Scheme SCHEME =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();

    /** nanxi attains half of the output and all of the rest: 25 × ½ + 75. */
    private static final Table TABLE = Table.of(List.of(entry("nanxi", "OUTPUT_YTD"), entry("pingan", "none")));

    private static final Reckoning RECKONING = new Reckoning(
            SCHEME,
            FoundingPlan.yunyang(Instant.EPOCH).plan(),
            new Binding(1, "p", "s", "h", Map.of()),
            Period.december(2025),
            Instant.EPOCH,
            TABLE,
            Scoring.score(SCHEME, TABLE).orThrow());

    @Test
    void weights_are_relative_and_full_marks_stay_full_marks() {
        assertThat(total(RECKONING, "nanxi")).isEqualTo("87.5");

        Reckoning half = reckoned(new WhatIf(Map.of("OUTPUT_YTD", Fraction.of(75, 1)), List.of()));

        assertThat(total(half, "nanxi")).as("75 of 150").isEqualTo("75");
        assertThat(total(half, "pingan")).isEqualTo("100");
        assertThat(half.scheme().id()).isEqualTo(SCHEME.id());
    }

    @Test
    void a_value_takes_the_place_of_what_is_scored_or_missing() {
        Reckoning other =
                reckoned(new WhatIf(Map.of(), List.of(new WhatIf.Value("nanxi", "OUTPUT_YTD", Fraction.of(45, 1)))));
        assertThat(total(other, "nanxi")).isEqualTo("93.75");

        Reckoning filled = reckoned(
                new WhatIf(Map.of(), List.of(new WhatIf.Value("pingan", "LEADING_SHARE", Fraction.of(30, 1)))));
        assertThat(total(filled, "pingan")).as("no longer excused").isEqualTo("95");
    }

    @Test
    void everything_that_cannot_be_asked_is_said() {
        WhatIf broken = new WhatIf(
                Map.of("NOTHING", Fraction.ONE, "EMPLOYMENT", Fraction.ZERO),
                List.of(
                        new WhatIf.Value("elsewhere", "OUTPUT_YTD", Fraction.ONE),
                        new WhatIf.Value("elsewhere", "OUTPUT_YTD", Fraction.ONE),
                        new WhatIf.Value("nanxi", "WASTE", Fraction.ONE)));

        assertThat(problems(broken))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/weights/NOTHING",
                        "/weights/EMPLOYMENT",
                        "/values/0/cluster",
                        "/values/1/cluster",
                        "/values/1",
                        "/values/2/indicator");
        assertThat(problems(new WhatIf(Map.of(), List.of())))
                .extracting(Problem::rule)
                .containsExactly("WHAT_IF_SIZE");
    }

    private static Reckoning reckoned(WhatIf asked) {
        return asked.of(RECKONING, new Reckoning.Cases<>() {
            @Override
            public Reckoning reckoned(Reckoning reckoning) {
                return reckoning;
            }

            @Override
            public Reckoning refused(List<Problem> problems) {
                throw new AssertionError(problems);
            }
        });
    }

    private static List<Problem> problems(WhatIf asked) {
        return asked.of(RECKONING, new Reckoning.Cases<>() {
            @Override
            public List<Problem> reckoned(Reckoning reckoning) {
                throw new AssertionError("not refused");
            }

            @Override
            public List<Problem> refused(List<Problem> problems) {
                return problems;
            }
        });
    }

    private static String total(Reckoning reckoning, String cluster) {
        return reckoning.result().score(cluster).orElseThrow().exact().text();
    }

    private static Entry entry(String cluster, String half) {
        Map<String, Observation> observations = new HashMap<>();
        SCHEME.indicators()
                .forEach(i -> observations.put(
                        i.code(), Observation.of(Fraction.of(i.code().equals(half) ? 30 : 60, 1), Fraction.of(60, 1))));
        if (cluster.equals("pingan")) {
            observations.put("LEADING_SHARE", Observation.missing(Missing.NO_FAULT));
        }
        return Entry.of(cluster, observations);
    }
}
