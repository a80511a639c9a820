package org.taizhang.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.NANXI;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;

/** What has to hold before the scores of 2025 are more than preliminary; here everything does, but for one thing. */
class PreconditionsTest {

    private static final Period DECEMBER = Period.december(2025);
    private static final Instant FEBRUARY = at("2026-02-20T12:00");
    private static final Coverage ALL_THERE = new Coverage(20, 20, 20, 0, 0);
    private static final Scheme PROPOSAL =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();

    @Test
    void everythingHolds() {
        assertThat(unmet(PROPOSAL, DECEMBER, FEBRUARY, Extensions.NONE, figures(ALL_THERE)))
                .isEmpty();
    }

    @Test
    void aWindowOfNovemberThatIsExtendedBeyondDecembersIsNotClosed() {
        Period november = new Period(2025, 11);
        for (Extension extension : List.of(
                extended(november, null, List.of()),
                extended(november, NANXI, List.of()),
                extended(november, null, List.of(MILL)))) {
            Extensions granted = new Extensions(List.of(extension));

            assertThat(codes(unmet(PROPOSAL, DECEMBER, FEBRUARY, granted, figures(ALL_THERE))))
                    .containsOnly("PERIODS_CLOSED");
            assertThat(unmet(PROPOSAL, DECEMBER, at("2026-04-01T00:00"), granted, figures(ALL_THERE)))
                    .isEmpty();
        }
    }

    @Test
    void periodsAfterTheOneThatIsAssessedMayBeOpen() {
        Period june = new Period(2025, 6);

        assertThat(unmet(PROPOSAL, june, at("2025-08-20T12:00"), Extensions.NONE, figures(ALL_THERE)))
                .isEmpty();
    }

    /** 18 of 20 on time are 90 %; the two that came with the county's consent after the close are there all the same. */
    @Test
    void reportsThatCameAfterTheCloseAreThere() {
        FigureSource late = figures(new Coverage(20, 20, 18, 0, 0));
        FigureSource missing = figures(new Coverage(20, 18, 18, 0, 2));

        assertThat(unmet(PROPOSAL, DECEMBER, FEBRUARY, Extensions.NONE, late)).isEmpty();
        assertThat(codes(unmet(PROPOSAL, DECEMBER, FEBRUARY, Extensions.NONE, missing)))
                .containsOnly("ENTERPRISES_FILED");
    }

    @Test
    void onlyAConfirmedProductiveAreaIsTaken() {
        for (Mark mark : EnumSet.of(Mark.PROVISIONAL, Mark.CARRIED, Mark.DERIVED)) {
            assertThat(codes(unmet(PROPOSAL, DECEMBER, FEBRUARY, Extensions.NONE, productive(Set.of(mark)))))
                    .as(mark.name())
                    .containsOnly("DEVELOPMENT_CONFIRMED");
        }
    }

    /** Whose own preconditions are none. */
    @Test
    void aSchemeThatDoesNotAskForItTakesNoOtherEither() {
        FigureSource derived = productive(Set.of(Mark.DERIVED));

        for (String code : List.of("PRODUCTIVE_AREA", "USABLE_SHARE", "INTENSITY")) {
            assertThat(unmet(scheme(code), DECEMBER, FEBRUARY, Extensions.NONE, derived))
                    .as(code)
                    .contains(new Unmet("jiangkou", "DEVELOPMENT_CONFIRMED"))
                    .hasSize(5);
        }
        assertThat(unmet(scheme("INTENSITY"), new Period(2025, 6), FEBRUARY, Extensions.NONE, derived))
                .hasSize(5);
        assertThat(unmet(scheme("EMPLOYMENT"), DECEMBER, FEBRUARY, Extensions.NONE, derived))
                .isEmpty();
    }

    private static List<String> codes(List<Unmet> unmet) {
        return unmet.stream().map(Unmet::precondition).toList();
    }

    private static Extension extended(Period period, @Nullable ClusterId cluster, List<Uscc> enterprises) {
        return new Extension(OUTPUT, period, cluster, enterprises, null, at("2026-03-31T12:00"), "洪水停电");
    }

    private static Scheme scheme(String code) {
        return SchemeJson.read("""
                        {"id": "s", "version": "1", "title": {"zh": "办法", "en": "Scheme"}, "standing": "PROPOSAL",
                         "subject": "CLUSTER", "indicators": [
                          {"code": "%s", "title": {"zh": "指标", "en": "Indicator"}, "weight": 100,
                           "direction": "HIGHER", "unit": "1", "value": {"zh": "值", "en": "Value"}, "reference": 10,
                           "rule": {"type": "base-ratio"}}],
                         "aggregation": {"method": "ARITHMETIC", "decimals": 2}, "bands": {"type": "none"}}""".formatted(code)).asOptional().orElseThrow();
    }

    private static FigureSource figures(Coverage coverage) {
        return (code, scope, period) ->
                new Figure(code, scope, period, Fraction.of(100, 1), null, Set.of(), coverage, new TreeSet<>());
    }

    private static FigureSource productive(Set<Mark> marks) {
        return (code, scope, period) -> new Figure(
                code,
                scope,
                period,
                Fraction.of(100, 1),
                null,
                code == IndicatorCode.PRODUCTIVE_AREA ? marks : Set.of(),
                ALL_THERE,
                new TreeSet<>());
    }

    private static List<Unmet> unmet(
            Scheme scheme, Period period, Instant knownAt, Extensions extensions, FigureSource figures) {
        return Reckoning.of(
                scheme,
                FoundingPlan.yunyang(Instant.EPOCH).plan(),
                1,
                period,
                knownAt,
                extensions,
                figures,
                Remarks.NONE,
                new Reckoning.Cases<>() {
                    @Override
                    public List<Unmet> reckoned(Reckoning reckoning) {
                        return reckoning.unmet();
                    }

                    @Override
                    public List<Unmet> refused(List<Problem> problems) {
                        throw new AssertionError(problems);
                    }
                });
    }
}
