package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.millSince;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ConsentToCorrection;
import org.taizhang.ledger.filing.EndorseCorrection;
import org.taizhang.ledger.filing.Evidence;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.RequestCorrection;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.ledger.window.GrantExtension;
import org.taizhang.ledger.window.ProposeExtension;

/** The first filing is on time or late for ever. March 2025: on time until 8 April at noon, taken until 25 April. */
class TimelinessTest {

    private static final Period MARCH = Period.parse("2025-03");
    private static final Evidence VOUCHER = new Evidence("3月发票汇总.pdf", 48_213, "9f".repeat(32));

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

    @Test
    void whoComesAfterTheCloseWithConsentIsInTheFiguresButNotInTheReportingRate() {
        Given given = millSince("2024-03").done(correction(neverFiled(115)));

        Figure rate = figure(given, IndicatorCode.REPORTING_RATE_OUTPUT);
        assertThat(rate.value()).isEqualByComparingTo(Fraction.of(0, 1));
        assertThat(rate.coverage().filed()).isEqualTo(1);
        assertThat(figure(given, IndicatorCode.OUTPUT_MONTH).value()).isEqualByComparingTo(Fraction.of(115, 1));
    }

    @Test
    void whoComesLateButBeforeTheCloseIsInTheReportingRate() {
        Given given = millSince("2024-03").done(file("2025-04-20T12:00", 115, null));

        assertThat(figure(given, IndicatorCode.REPORTING_RATE_OUTPUT).value())
                .isEqualByComparingTo(Fraction.of(100, 1));
        assertThat(onTimePercent(given)).isEqualByComparingTo(Fraction.of(0, 1));
    }

    @Test
    void theCloseIsThatOfTheUnit() {
        Given given = millSince("2024-03").done(extension(), grant(), file("2025-05-08T12:00", 115, null));

        assertThat(figure(given, IndicatorCode.REPORTING_RATE_OUTPUT).value())
                .isEqualByComparingTo(Fraction.of(100, 1));
    }

    @Test
    void aCorrectionAfterTheCloseSpoilsNothing() {
        Given given = millSince("2024-03").done(file("2025-04-20T12:00", 100, null));
        given.done(correction(file("2025-07-01T09:00", 90, 1)));

        assertThat(figure(given, IndicatorCode.REPORTING_RATE_OUTPUT).value())
                .isEqualByComparingTo(Fraction.of(100, 1));
    }

    private static Command<?, ?>[] correction(FileReport late) {
        Recording county = new Recording("county", late.recording().at());
        Recording other = new Recording("county2", late.recording().at());
        return new Command<?, ?>[] {
            new RequestCorrection(late, List.of(VOUCHER)),
            new EndorseCorrection(county, MILL, FormCode.OUTPUT, MARCH, 1),
            new ConsentToCorrection(other, MILL, FormCode.OUTPUT, MARCH, 1)
        };
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
        Sheet sheet = Sheet.output(output);
        return file(shanghaiTime, replaces == null ? sheet : sheet.because("08", "漏减退货"), replaces);
    }

    private static FileReport file(String shanghaiTime, Sheet sheet, @Nullable Integer replaces) {
        return new FileReport(
                new Recording("filer", at(shanghaiTime)),
                MILL,
                FormCode.OUTPUT,
                MARCH,
                sheet.submission(),
                replaces,
                Channel.API);
    }

    private static FileReport neverFiled(long output) {
        return file("2025-05-12T09:00", Sheet.output(output).because("99", "3月报表漏报未发现，现补报"), null);
    }

    private static @Nullable Fraction onTimePercent(Given given) {
        return figure(given, IndicatorCode.ON_TIME_RATE_OUTPUT).value();
    }

    private static Figure figure(Given given, IndicatorCode code) {
        List<LedgerEvent> events = given.ledger().events();
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        Plans plans = given.ledger().read(Plans.STREAM, Plans.ID).state();
        Known known = new Known(statements.at(events.size()), plans, Extensions.NONE, at("2025-06-01T00:00"));
        return new Figures(known, true).figure(code, Scope.of(JIANGKOU), MARCH);
    }
}
