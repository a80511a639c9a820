package org.taizhang.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.LedgerEvent;

class DemoScriptTest {

    private static String bytes(long seed, YearMonth month) {
        return DemoScript.of(seed, UnaryOperator.identity()).steps(month).stream()
                .map(Step::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        YearMonth month = YearMonth.of(2024, 7);
        assertThat(bytes(DemoScript.SEED, month)).isEqualTo(bytes(DemoScript.SEED, month));
        assertThat(bytes(DemoScript.SEED, month)).isNotEqualTo(bytes(DemoScript.SEED + 1, month));
    }

    @Test
    void everyStepIsAcceptedInTheOrderOfTime() {
        List<Instant> times =
                ToldDemo.LEDGER.events().stream().map(LedgerEvent::recordedAt).toList();
        assertThat(times).hasSizeBetween(50_000, 80_000).isSorted();
        assertThat(ToldDemo.SCRIPT.steps().map(Step::at)).doesNotHaveDuplicates();
        assertThat(times.get(times.size() - 1)).isBefore(DemoScript.END).isAfter("2026-03-04T00:00:00Z");
    }

    @Test
    void namesAndCodesCannotBeReal() {
        assertThat(ToldDemo.SCRIPT.units())
                .allSatisfy(u -> assertThat(u.name()).startsWith("演示·"))
                .allSatisfy(u -> assertThat(u.uscc().value()).matches("9[12]999999DEM.{7}"));
        assertThat(ToldDemo.SCRIPT.units().stream().map(Unit::name)).doesNotHaveDuplicates();
        assertThat(ToldDemo.SCRIPT.units().stream().map(Unit::uscc)).doesNotHaveDuplicates();
    }
}
