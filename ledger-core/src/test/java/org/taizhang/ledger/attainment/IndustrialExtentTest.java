package org.taizhang.ledger.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.Plan;

class IndustrialExtentTest {

    private static final Plan PLAN = FoundingPlan.yunyang(Instant.EPOCH).plan();
    private static final Period AT = Period.december(2025);

    /** The last but two: not known to be met, and not known not to be. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "600, 3, 0, true",
                "599, 3, 100000, true",
                "599, 3, 99999, false",
                "-, 1, 100000, true",
                "600, 3, -, true",
                "599, 3, -, -",
                "-, 1, -, -"
            })
    void oneBoundThatIsMetIsEnough(@Nullable Long land, long by, @Nullable Long floor, @Nullable Boolean met) {
        IndustrialExtent extent = of("nanxi", land == null ? null : Fraction.of(land, by), whole(floor));

        assertThat(extent.met()).isEqualTo(met);
        assertThat(extent.bounds())
                .extracting(bound -> bound.asked().id())
                .containsExactly("policy.industrialLandMin", "policy.industrialFloorMin");
    }

    @Test
    void itIsAskedOfEachClusterAndNotOfAllTogether() {
        IndustrialExtent all = of("all", whole(1000L), whole(500_000L));

        assertThat(all.bounds()).isEmpty();
        assertThat(all.met()).isNull();
    }

    private static IndustrialExtent of(String scope, @Nullable Fraction land, @Nullable Fraction floor) {
        FigureSource figures = (code, of, period) -> {
            Fraction value = code == IndicatorCode.INDUSTRIAL_LAND ? land : floor;
            return new Figure(
                    code,
                    of,
                    period,
                    value,
                    value == null ? Absence.NOT_FILED : null,
                    Set.of(),
                    Coverage.NONE,
                    new TreeSet<>());
        };
        return IndustrialExtent.of(PLAN, new Scope(scope), AT, figures);
    }

    private static @Nullable Fraction whole(@Nullable Long value) {
        return value == null ? null : Fraction.of(value, 1);
    }
}
