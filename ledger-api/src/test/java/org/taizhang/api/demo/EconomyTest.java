package org.taizhang.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.demo.ToldDemo.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;

/** Where five years lead: toward the plan's targets, not onto them. */
class EconomyTest {

    private static final Period DECEMBER = Period.december(2025);
    private static final long HUNDRED_MILLION_YUAN = 100_000;

    /** The last filing of every report of 2025. */
    private static Stream<ReportFiled> effective(FormCode form) {
        Map<String, ReportFiled> last = new HashMap<>();
        ToldDemo.events(ReportFiled.class)
                .filter(f -> f.form() == form && f.period().year() == 2025)
                .forEach(f -> last.put(f.uscc() + " " + f.period(), f));
        return last.values().stream();
    }

    private static double output(Predicate<ReportFiled> which) {
        return (double) effective(FormCode.OUTPUT)
                        .filter(which)
                        .mapToLong(f -> amount(f, "grossOutput"))
                        .sum()
                / HUNDRED_MILLION_YUAN;
    }

    private static Stream<Unit> members() {
        return ToldDemo.SCRIPT.units().stream()
                .filter(u -> u.life().member(DECEMBER) && !u.uscc().individual());
    }

    @ParameterizedTest
    @CsvSource({
        "jiangkou, 29, 1.0, 1.1",
        "nanxi, 16, 0.75, 0.9",
        "fengming, 19, 1.0, 1.1",
        "gaoyang, 22, 0.9, 1.0",
        "pingan, 14, 0.5, 0.7"
    })
    void someClustersAreAheadAndSomeBehind(String cluster, double target, double least, double most) {
        double output = output(f -> f.cluster().value().equals(cluster));
        assertThat(output / target).isBetween(least, most);
    }

    @Test
    void theFiveTogetherComeNearTheirTargets() {
        assertThat(output(f -> true)).isBetween(90.0, 99.0);
        assertThat(members()).hasSizeBetween(420, 440);
        assertThat(members().filter(u -> u.life().above(DECEMBER.lastMonth()))).hasSizeBetween(75, 90);
        assertThat(effective(FormCode.EMPLOYMENT)
                        .filter(f -> f.period().equals(DECEMBER))
                        .mapToLong(f -> amount(f, "headcountEnd"))
                        .sum())
                .isBetween(29_000L, 33_000L);
    }

    @Test
    void leadingIndustriesMakeSomeSixtyPercent() {
        double leading = ToldDemo.SCRIPT.units().stream()
                .filter(u -> u.trade().leading())
                .mapToDouble(u -> output(f -> f.uscc().equals(u.uscc())))
                .sum();
        assertThat(leading / output(f -> true)).isBetween(0.58, 0.66);
    }

    @Test
    void theYearHasTheShapeOfASmallPark() {
        double year = output(f -> true);
        assertThat(output(f -> f.period().month() == 2) / year).isBetween(0.06, 0.085);
        assertThat(output(f -> f.period().equals(DECEMBER)) / year).isBetween(0.155, 0.185);
    }

    @Test
    void theFilerOfTheGuideMattersToItsCluster() {
        double share = output(f -> f.uscc().equals(DemoCast.FILER))
                / output(f -> f.cluster().value().equals("jiangkou"));
        assertThat(share).isBetween(0.02, 0.08);
    }

    @Test
    void onlyOneExportsInPingan() {
        assertThat(effective(FormCode.OUTPUT)
                        .filter(f -> f.cluster().value().equals("pingan") && amount(f, "exportDelivery") > 0)
                        .map(ReportFiled::uscc)
                        .distinct())
                .hasSize(1);
    }
}
