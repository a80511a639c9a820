package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.indicator.tally.Contribution;
import org.taizhang.ledger.indicator.tally.Contributions;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseEnded;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.PredecessorRecorded;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extensions;

/**
 * The shape of a published case: 丽水 printed 1201.0 after 1790.01 and yet +10.6 %, and a year later +24.7 % where the levels
 * say +5.2 %. Levels are of each year's own members; comparable growth is of the same set of enterprises, whatever became of
 * them. Values in 千元, a thousandth of the printed 亿元 each; {@code 2023, 2024, 2025} stand for {@code 2016, 2017, 2018}.
 */
class ComparableScopeTest {

    private static final Instant AT = Instant.parse("2023-01-05T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T00:00:00Z");
    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    private static final FoundingPlan PLAN = FoundingPlan.yunyang(AT);
    private static final Uscc STAYS = uscc(1);
    private static final Uscc MERGED = uscc(2);
    private static final Uscc FELL_OUT = uscc(3);
    private static final Uscc LEAVES_LATER = uscc(4);

    private final List<LedgerEvent> events =
            new ArrayList<>(List.of(new PlanAdopted("a", AT, PLAN.plan().documentNumber(), PLAN.plan())));

    private void published() {
        List.of(STAYS, MERGED, FELL_OUT, LEAVES_LATER).forEach(this::settle);
        year(STAYS, 2023, 485_900);
        year(MERGED, 2023, 500_000);
        year(FELL_OUT, 2023, 704_110);
        year(LEAVES_LATER, 2023, 100_000);
        leave(FELL_OUT, "2024-01");
        merge("2024-01");
        year(STAYS, 2024, 1_013_193);
        year(LEAVES_LATER, 2024, 187_807);
        leave(LEAVES_LATER, "2025-01");
        year(STAYS, 2025, 1_263_452);
    }

    @Test
    void levels_fall_by_a_third_while_comparable_growth_is_more_than_ten_percent() {
        published();

        assertThat(shown(IndicatorCode.OUTPUT_YTD, 2023)).isEqualTo("1790010.0");
        assertThat(shown(IndicatorCode.OUTPUT_YTD, 2024)).isEqualTo("1201000.0");
        assertThat(shown(IndicatorCode.GROWTH_YTD_LEVEL, 2024)).isEqualTo("-32.9");
        assertThat(shown(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024)).isEqualTo("10.6");
        assertThat(shown(IndicatorCode.GROWTH_YTD_LEVEL, 2025)).isEqualTo("5.2");
        assertThat(shown(IndicatorCode.GROWTH_YTD_COMPARABLE, 2025)).isEqualTo("24.7");
    }

    @Test
    void a_correction_of_what_a_predecessor_made_reaches_the_growth_of_its_heir() {
        published();
        file(MERGED, Period.december(2023), 2, 400_000);

        assertThat(shown(IndicatorCode.OUTPUT_YTD, 2023)).isEqualTo("1690010.0");
        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(1_201_000, 985_900));
    }

    @Test
    void a_merger_within_the_year_counts_what_the_predecessor_made_until_then_on_both_sides() {
        settle(STAYS);
        settle(MERGED);
        year(STAYS, 2023, 1_000);
        year(MERGED, 2023, 1_000);
        file(STAYS, new Period(2024, 2), 1, 500);
        file(MERGED, new Period(2024, 2), 1, 600);
        for (Period period : Period.range(new Period(2024, 3), new Period(2024, 6))) {
            file(STAYS, period, 1, 0);
            file(MERGED, period, 1, 0);
        }
        merge("2024-07");
        for (Period period : Period.range(new Period(2024, 7), Period.december(2024))) {
            file(STAYS, period, 1, period.month() == 12 ? 1_300 : 0);
        }

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(500 + 600 + 1_300, 2_000));
    }

    @Test
    void what_comes_out_of_another_that_goes_on_starts_from_nothing_and_the_other_keeps_its_past() {
        settle(STAYS);
        settle(MERGED);
        year(STAYS, 2023, 1_000);
        year(MERGED, 2023, 0);
        events.add(new PredecessorRecorded("a", AT, MERGED, STAYS, false, YearMonth.of(2024, 1), "d"));
        year(STAYS, 2024, 600);
        year(MERGED, 2024, 600);

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(1_200, 1_000));
    }

    @Test
    void whose_last_year_nobody_knows_is_on_neither_side_and_is_counted() {
        settle(STAYS);
        settle(MERGED);
        typing(STAYS, new Period(2023, 2), 100, 90);
        file(MERGED, new Period(2023, 2), 1, 700);

        Figure growth = figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2023, 2));
        assertThat(growth.value()).isEqualByComparingTo(percent(100, 90));
        assertThat(growth.coverage().unknown()).isEqualTo(1);
    }

    @Test
    void where_nobody_s_last_year_is_known_history_is_too_short() {
        settle(STAYS);
        file(STAYS, new Period(2023, 2), 1, 700);

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2023, 2))
                        .absence())
                .isEqualTo(Absence.HISTORY_TOO_SHORT);
    }

    @Test
    void a_plant_built_since_keeps_the_base_of_nothing() {
        settle(STAYS);
        year(STAYS, 2023, 1_000);
        events.add(new EnterpriseRegistered("a", AT, MERGED, "企业", new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, MERGED, JIANGKOU, YearMonth.of(2023, 6), true, "d"));
        events.add(new ProductionResumed("a", AT, MERGED, LocalDate.of(2024, 2, 1), "d"));
        year(STAYS, 2024, 1_000);
        year(MERGED, 2024, 500);

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(1_500, 1_000));
    }

    @Test
    void a_hole_in_last_year_s_book_is_not_zero() {
        settle(STAYS);
        settle(MERGED);
        file(STAYS, new Period(2023, 2), 1, 50);
        year(MERGED, 2023, 0);
        file(MERGED, new Period(2023, 3), 2, 100);
        file(STAYS, new Period(2024, 2), 1, 75);
        file(STAYS, new Period(2024, 3), 1, 75);
        file(MERGED, new Period(2024, 2), 1, 60);
        file(MERGED, new Period(2024, 3), 1, 60);

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2024, 3))
                        .value())
                .isEqualByComparingTo(percent(120, 100));
    }

    @Test
    void an_heir_who_typed_its_own_last_year_keeps_that_of_its_predecessor() {
        settle(MERGED);
        year(MERGED, 2023, 140);
        file(MERGED, new Period(2024, 2), 1, 150);
        events.add(new EnterpriseRegistered("a", AT, STAYS, "企业", new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, STAYS, JIANGKOU, YearMonth.of(2024, 3), false, "d"));
        merge("2024-03");
        for (Period period : Period.range(new Period(2024, 3), Period.december(2024))) {
            typing(STAYS, period, period.month() == 12 ? 110 : 0, 100);
        }

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value()).isEqualByComparingTo(percent(260, 240));
    }

    @Test
    void who_left_after_january_is_on_neither_side() {
        settle(STAYS);
        settle(MERGED);
        year(STAYS, 2023, 0);
        year(MERGED, 2023, 0);
        file(STAYS, new Period(2023, 2), 2, 450);
        file(MERGED, new Period(2023, 2), 2, 180);
        merge("2024-02");
        file(MERGED, new Period(2024, 2), 1, 100);
        file(STAYS, new Period(2024, 2), 1, 500);

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2024, 2))
                        .value())
                .isEqualByComparingTo(percent(600, 630));
    }

    @Test
    void what_was_made_before_the_book_began_counts_from_its_first_month_whichever_report_says_it() {
        settle(MERGED);
        year(MERGED, 2023, 0);
        year(MERGED, 2024, 0);
        events.add(new EnterpriseRegistered("a", AT, STAYS, "企业", new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, STAYS, JIANGKOU, YearMonth.of(2023, 5), false, "d"));
        file(STAYS, new Period(2023, 6), 1, 60, null, 400);
        file(STAYS, new Period(2023, 5), 1, 80);
        for (int month = 2; month <= 5; month++) {
            file(STAYS, new Period(2024, month), 1, 120);
        }

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2024, 5))
                        .value())
                .isEqualByComparingTo(percent(480, 480));
        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, new Period(2024, 4))
                        .value())
                .as("April: all that was made before May is what was made until April")
                .isEqualByComparingTo(percent(360, 400));
    }

    @Test
    void the_contributions_of_an_heir_add_up_to_its_two_sides() {
        published();

        assertThat(contributed(Term.COMPARABLE)).isEqualByComparingTo(Fraction.of(1_201_000, 1));
        assertThat(contributed(Term.COMPARABLE_BASE)).isEqualByComparingTo(Fraction.of(485_900 + 500_000 + 100_000, 1));
    }

    private Fraction contributed(Term term) {
        return new Contributions(new MemoryPast(events))
                .of(term, Scope.of(JIANGKOU), Period.december(2024)).stream()
                        .map(Contribution::value)
                        .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Test
    void what_was_split_off_within_the_year_is_compared_with_what_the_other_made_before() {
        settle(STAYS);
        year(STAYS, 2023, 1_000);
        events.add(new EnterpriseRegistered("a", AT, MERGED, "企业", new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, MERGED, JIANGKOU, YearMonth.of(2024, 7), false, "d"));
        events.add(new PredecessorRecorded("a", AT, MERGED, STAYS, false, YearMonth.of(2024, 7), "d"));
        year(STAYS, 2024, 600);
        for (Period period : Period.range(new Period(2024, 7), Period.december(2024))) {
            file(MERGED, period, 1, 100);
        }

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(1_200, 1_000));
    }

    @Test
    void a_merger_recorded_years_later_is_compared_as_if_it_had_been_known() {
        settle(STAYS);
        settle(MERGED);
        year(STAYS, 2023, 1_000);
        year(MERGED, 2023, 500);
        year(STAYS, 2024, 1_800);
        year(STAYS, 2025, 2_000);
        merge("2024-01");

        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2024).value())
                .isEqualByComparingTo(percent(1_800, 1_500));
        assertThat(figure(IndicatorCode.GROWTH_YTD_COMPARABLE, 2025).value())
                .isEqualByComparingTo(percent(2_000, 1_800));
    }

    /** Growth in percent. */
    private static Fraction percent(long now, long base) {
        return Fraction.of(100 * (now - base), base);
    }

    private void settle(Uscc uscc) {
        events.add(new EnterpriseRegistered("a", AT, uscc, "企业", new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, uscc, JIANGKOU, YearMonth.of(2023, 1), false, "d"));
    }

    private void leave(Uscc uscc, String from) {
        events.add(new EnterpriseLeft("a", AT, uscc, YearMonth.parse(from), "d"));
    }

    private void merge(String from) {
        events.add(new PredecessorRecorded("a", AT, STAYS, MERGED, true, YearMonth.parse(from), "d"));
        events.add(new EnterpriseEnded("a", AT, MERGED, YearMonth.parse(from), List.of(STAYS), STAYS, "d"));
    }

    /** All of it in December. */
    private void year(Uscc uscc, int year, long output) {
        for (Period period : Period.range(new Period(year, 2), Period.december(year))) {
            file(uscc, period, 1, period.month() == 12 ? output : 0);
        }
    }

    private void file(Uscc uscc, Period period, int revision, long output) {
        file(uscc, period, revision, output, null, 0);
    }

    private void typing(Uscc uscc, Period period, long output, long lastYear) {
        file(uscc, period, 1, output, lastYear, 0);
    }

    private void file(Uscc uscc, Period period, int revision, long output, @Nullable Long lastYear, long ytdBefore) {
        events.add(new ReportFiled(
                "a",
                AT,
                uscc,
                JIANGKOU,
                FormCode.OUTPUT,
                period,
                revision,
                "1",
                ReportValues.of(Map.of("grossOutput", Cell.of(output), "ytdBefore", Cell.of(ytdBefore))),
                lastYear == null ? Map.of() : Map.of("grossOutput.ytd", BigDecimal.valueOf(lastYear)),
                Map.of(),
                List.of(),
                new Signatures("p", "s", "u"),
                null,
                List.of(),
                Channel.GENERATED,
                AT,
                AT,
                List.of()));
    }

    private Figure figure(IndicatorCode code, int year) {
        return figure(code, Period.december(year));
    }

    private Figure figure(IndicatorCode code, Period period) {
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        return new Figures(
                        new Known(statements.at(events.size()), new MemoryPast(events).plans(), Extensions.NONE, LATER),
                        true)
                .figure(code, Scope.of(JIANGKOU), period);
    }

    private String shown(IndicatorCode code, int year) {
        return Objects.requireNonNull(figure(code, year).value()).rounded(1).toPlainString();
    }

    private static Uscc uscc(int number) {
        String body = String.format("91500235MA%07d", number);
        return new Uscc(body + Uscc.checkCharacter(body));
    }
}
