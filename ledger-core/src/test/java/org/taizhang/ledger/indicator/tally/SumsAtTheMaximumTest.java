package org.taizhang.ledger.indicator.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.indicator.MemoryPast;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.tally.OutputAmounts.ClassOutput;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;

/** A hundred thousand enterprises that state the most the forms take: every sum of every statement is still exact. */
class SumsAtTheMaximumTest {

    private static final int ENTERPRISES = 100_000;
    private static final Instant AT = Instant.parse("2024-01-05T00:00:00Z");
    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    private static final IndustryClass FOOD = new IndustryClass("1361");
    private static final LeadingClasses LEADING = new LeadingClasses(decided());
    private static final int ROWS = 100;

    private static Stream<Subject<?>> subjects() {
        return Stream.of(
                new OutputMonths(LEADING, new Units(new MemoryPast(List.of()))),
                new OutputWindows(LEADING),
                new EmploymentMonths(),
                new EmploymentWindows(),
                new LandMonths());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    <S> void are_exact(Subject<S> subject) {
        Random random = new Random(17);
        for (int i = 0; i < 8; i++) {
            Unit unit = unit(random.nextBoolean() ? 1 : -1);
            Period period = new Period(2024, 12).plus(random.nextInt(11));
            long[] share = Objects.requireNonNull(subject.share(unit, Scope.of(JIANGKOU), period));
            Totals totals = new Totals(subject.width(), column -> Math.abs(share[column]));
            for (int n = 0; n < ENTERPRISES; n++) {
                totals.change(null, share);
            }
            for (int column = 0; column < share.length; column++) {
                assertThat(totals.sum(column))
                        .as("column %d of %s in %s", column, subject.getClass().getSimpleName(), period)
                        .isEqualTo(Math.multiplyExact(share[column], ENTERPRISES));
            }
            assertThat(subject.statement(totals)).isNotNull();
        }
    }

    /** All its numbers in all months of two years are the largest there are; output also as a correction of errors. */
    private static Unit unit(int sign) {
        String body = "91500235MA0000001";
        Uscc uscc = new Uscc(body + Uscc.checkCharacter(body));
        Enterprise enterprise = Enterprise.STREAM.initial().apply(uscc.value());
        enterprise = new EnterpriseRegistered("a", AT, uscc, "n", FOOD, false, "d").evolve(enterprise);
        enterprise =
                new EnterpriseSettled("a", AT, uscc, JIANGKOU, YearMonth.of(2024, 1), false, "d").evolve(enterprise);
        enterprise = new ScaleChanged("a", AT, uscc, true, YearMonth.of(2024, 1), "d").evolve(enterprise);
        Unit unit = new Unit(uscc, enterprise);
        long amount = sign * max(FormCode.OUTPUT, "grossOutput").longValueExact();
        List<ClassOutput> classes = Collections.nCopies(ROWS, new ClassOutput(FOOD, amount));
        long persons = max(FormCode.EMPLOYMENT, "headcountEnd").longValueExact();
        long land = LandMonth.millionths(max(FormCode.LAND_USE, "occupiedLand"));
        for (Period period : Period.range(new Period(2024, 2), new Period(2025, 12))) {
            UnitYear year = unit.openYear(period.year());
            year.add(
                    period.month(),
                    Arrival.ON_TIME,
                    new OutputAmounts(amount, amount, amount, amount, amount, classes),
                    Status.ACCEPTED);
            year.add(period.month(), Arrival.ON_TIME, new EmploymentAmounts(persons, persons), Status.ACCEPTED);
            year.add(period.month(), Arrival.ON_TIME, new LandAmounts(land, land), Status.ACCEPTED);
        }
        return unit;
    }

    private static BigDecimal max(FormCode form, String item) {
        return Objects.requireNonNull(
                FormCatalogue.of(form).item(item).orElseThrow().max());
    }

    private static Plans decided() {
        FoundingPlan founding = FoundingPlan.yunyang(AT);
        Plans adopted = new PlanAdopted("a", AT, "d", founding.plan()).evolve(Plans.NONE);
        return new MappingAdopted("a", AT, "d", founding.mapping()).evolve(adopted);
    }
}
