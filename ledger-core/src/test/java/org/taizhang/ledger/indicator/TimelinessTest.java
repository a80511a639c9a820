package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.millSince;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.ledger.window.GrantExtension;
import org.taizhang.ledger.window.ProposeExtension;

/** The first filing is on time or late for ever. March 2025: on time until 8 April at noon. */
class TimelinessTest {

    private static final Period MARCH = Period.parse("2025-03");

    @Test
    void aRevisionAfterTheOnTimeInstantSpoilsNothing() {
        Given given = millSince("2024-03").done(file("2025-04-08T12:00", 100, null));
        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(100, 1));

        given.done(file("2025-04-20T12:00", 90, 1));
        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(100, 1));
    }

    @Test
    void aRevisionMendsNothingNorDoesAnExtensionThatComesLater() {
        Given given = millSince("2024-03").done(file("2025-04-09T12:00", 100, null));
        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(0, 1));

        given.done(extension(), grant(), file("2025-04-11T12:00", 90, 1));
        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(0, 1));
    }

    @Test
    void whoFilesAfterAnExtensionOfTheOnTimeInstantIsOnTime() {
        Given given = millSince("2024-03").done(extension(), grant(), file("2025-04-11T12:00", 100, null));

        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(100, 1));
    }

    private static ProposeExtension extension() {
        Extension extension = new Extension(
                FormCode.OUTPUT, MARCH, null, List.of(MILL), at("2025-04-12T12:00"), at("2025-05-09T12:00"), "洪水停电");
        return new ProposeExtension(new Recording("county", at("2025-04-10T09:00")), extension, at("2025-04-11T09:00"));
    }

    private static GrantExtension grant() {
        return new GrantExtension(new Recording("county2", at("2025-04-10T10:00")), 2025, 1);
    }

    private static FileReport file(String shanghaiTime, long output, @Nullable Integer replaces) {
        Sheet sheet =
                replaces == null ? Sheet.output(output) : Sheet.output(output).because("08", "漏减退货");
        return new FileReport(
                new Recording("filer", at(shanghaiTime)),
                MILL,
                FormCode.OUTPUT,
                MARCH,
                sheet.submission(),
                replaces,
                Channel.API);
    }

    private static @Nullable Fraction onTimePercent(Given given) {
        List<LedgerEvent> events = given.ledger().events();
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        Plans plans = given.ledger().read(Plans.STREAM, Plans.ID).state();
        Known known = new Known(statements.at(events.size()), plans, Extensions.NONE, at("2025-06-01T00:00"));
        return new Figures(known, true)
                .figure(IndicatorCode.ON_TIME_RATE_OUTPUT, Scope.of(JIANGKOU), MARCH)
                .value();
    }
}
