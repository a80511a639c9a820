package org.taizhang.ledger.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.NANXI;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.DEVELOPMENT;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Example;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;

/** March 2025: on time until 8 April, closes on 25 April, both at noon. */
class ExtensionTest {

    private static final Period MARCH = Period.parse("2025-03");
    private static final Instant MAY = at("2025-05-09T12:00");

    @Test
    void beforeItClosesALateReportIsTaken() {
        millSince("2024-03")
                .when(file("2025-04-25T12:00"))
                .then(ReportFiled.class, filed -> assertThat(filed.arrival()).isEqualTo(Arrival.LATE));
    }

    @Test
    void afterItClosedAFirstReportIsRefusedWhetherAnybodyRecordedTheClosingOrNot() {
        millSince("2024-03").when(file("2025-04-25T12:01")).thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    @Test
    void anExtensionTakesTwoPersons() {
        Given given = millSince("2024-03").done(propose(forMill(null)));

        given.when(grant("county", "2025-04-21T09:00")).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        given.when(grant("county2", "2025-04-21T09:00"))
                .then(
                        ExtensionGranted.class,
                        granted -> assertThat(granted.extension()).isEqualTo(forMill(null)));
        given.when(grant("county2", "2025-04-21T09:01")).thenNothing();
    }

    @Test
    void theWindowsOfAllAreClosedWhenTheLastUnitsIs() {
        Extension forOne = forMill(null);
        Extensions granted = new Extensions(List.of(forOne));

        assertThat(Extensions.NONE.closed(FormCode.OUTPUT, MARCH, at("2025-04-25T12:00")))
                .as("past its on-time day, and still taken")
                .isFalse();
        assertThat(Extensions.NONE.closed(FormCode.OUTPUT, MARCH, at("2025-04-25T12:01")))
                .isTrue();
        assertThat(granted.closed(FormCode.OUTPUT, MARCH, forOne.closesOn())).isFalse();
        assertThat(granted.closed(FormCode.OUTPUT, MARCH, forOne.closesOn().plusSeconds(1)))
                .isTrue();
    }

    @Test
    void aProposalNobodyConsentsToLapses() {
        millSince("2024-03")
                .done(propose(forMill(null)))
                .when(grant("county2", "2025-04-27T09:01"))
                .thenRefused(Kind.CONFLICT, "EXTENSION_LAPSED");
        millSince("2024-03")
                .when(grant("county2", "2025-04-21T09:00"))
                .thenRefused(Kind.NOT_FOUND, "EXTENSION_UNKNOWN");
    }

    @Test
    void oneThatWaitsIsRefusedByAnotherPersonOrWithdrawnByWhoProposedIt() {
        Given waits = millSince("2024-03").done(propose(forMill(null)));
        waits.when(end("county", Ending.refused("不再需要"))).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        waits.when(end("county2", Ending.withdrawn("不再需要"))).thenRefused(Kind.FORBIDDEN, "PROPOSER_ONLY");
        waits.when(end("county2", Ending.refused(" "))).thenRefused(Kind.INVALID, "TEXT_BLANK");

        waits.when(end("county2", Ending.refused("停电未影响该企业")))
                .then(
                        ExtensionProposalEnded.class,
                        ended -> assertThat(ended.ending().reason()).isEqualTo("停电未影响该企业"));

        waits.when(end("county2", Ending.refused("又一次"))).thenNothing();
        waits.when(end("county", Ending.withdrawn("不再需要"))).thenRefused(Kind.CONFLICT, "EXTENSION_ENDED");
        waits.when(grant("county2", "2025-04-21T09:00")).thenRefused(Kind.CONFLICT, "EXTENSION_ENDED");
        millSince("2024-03")
                .done(propose(forMill(null)), end("county", Ending.withdrawn("不再需要")))
                .when(grant("county2", "2025-04-21T09:00"))
                .thenRefused(Kind.CONFLICT, "EXTENSION_ENDED");
    }

    @Test
    void oneThatIsGrantedOrLapsedOnlyExpires() {
        granted(forMill(null))
                .when(end("county", Ending.withdrawn("不再需要")))
                .thenRefused(Kind.CONFLICT, "EXTENSION_GRANTED");
        millSince("2024-03")
                .done(propose(forMill(null)))
                .when(new EndExtensionProposal(
                        new Recording("county", at("2025-04-27T09:01")), 2025, 1, Ending.withdrawn("不再需要")))
                .thenRefused(Kind.CONFLICT, "EXTENSION_LAPSED");
        millSince("2024-03")
                .when(end("county", Ending.withdrawn("不再需要")))
                .thenRefused(Kind.NOT_FOUND, "EXTENSION_UNKNOWN");
    }

    @Test
    void untilItIsGrantedItHoldsForNobody() {
        millSince("2024-03")
                .done(propose(forMill(null)))
                .when(file("2025-04-26T09:00"))
                .thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    @Test
    void itLetsReportsInAndLeavesThemLate() {
        granted(forMill(null)).when(file("2025-05-09T12:00")).then(ReportFiled.class, filed -> {
            assertThat(filed.onTimeUntil()).isEqualTo(at("2025-04-08T12:00"));
            assertThat(filed.saw()).contains("calendar/2025@1");
        });
        granted(forMill(null)).when(file("2025-05-09T12:01")).thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    @Test
    void oneThatNamesAnOnTimeInstantMovesThatToo() {
        granted(forMill(at("2025-04-30T12:00")))
                .when(file("2025-04-30T12:00"))
                .then(ReportFiled.class, filed -> assertThat(filed.arrival()).isEqualTo(Arrival.ON_TIME));
        granted(forMill(at("2025-04-30T12:00")))
                .when(file("2025-04-30T12:01"))
                .then(ReportFiled.class, filed -> assertThat(filed.arrival()).isEqualTo(Arrival.LATE));
    }

    @Test
    void itIsForThoseItNames() {
        assertThat(forMill(null).covers(MILL, JIANGKOU)).isTrue();
        assertThat(forMill(null).covers(new Uscc("91330200MA283665X6"), JIANGKOU))
                .isFalse();
        granted(extension(OUTPUT, NANXI, List.of(), null, MAY))
                .when(file("2025-04-26T09:00"))
                .thenRefused(Kind.INVALID, "PERIOD_CLOSED");
        granted(extension(OUTPUT, JIANGKOU, List.of(), null, MAY)).done(file("2025-04-26T09:00"));
        granted(extension(OUTPUT, null, List.of(), null, MAY)).done(file("2025-04-26T09:00"));
        granted(extension(FormCode.EMPLOYMENT, null, List.of(), null, MAY))
                .when(file("2025-04-26T09:00"))
                .thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    @Test
    void everythingWrongWithItIsToldAtOnce() {
        Extension wrong = new Extension(
                DEVELOPMENT,
                MARCH,
                new ClusterId("nowhere"),
                List.of(),
                at("2025-06-01T12:00"),
                at("2025-04-25T12:00"),
                " ");

        millSince("2024-03")
                .when(new ProposeExtension(county("2025-04-20T09:00"), wrong, at("2025-06-20T09:00")))
                .thenRefused(
                        Kind.INVALID,
                        "EXTENSION_FORM",
                        "EXTENSION_CLOSES",
                        "EXTENSION_ON_TIME",
                        "EXTENSION_CONSENT_BY",
                        "CLUSTER_UNKNOWN",
                        "TEXT_BLANK");
        Uscc nobody = new Uscc("91330200MA283665X6");
        millSince("2024-03")
                .when(propose(extension(OUTPUT, null, List.of(MILL, nobody), null, MAY)))
                .thenRefused(Kind.INVALID, "ENTERPRISE_UNKNOWN");
        millSince("2024-03")
                .when(propose(extension(OUTPUT, null, List.of(MILL, MILL), null, MAY)))
                .thenRefused(Kind.INVALID, "EXTENSION_ENTERPRISES");
        millSince("2024-03")
                .when(propose(extension(OUTPUT, JIANGKOU, List.of(MILL), null, MAY)))
                .thenRefused(Kind.INVALID, "EXTENSION_SCOPE");
    }

    @Test
    void whoComesIntoTheDirectoryLaterHasNinetyDaysForThePeriodsBefore() {
        Given given = registered("2025-06-01T09:00");

        given.when(file("2025-08-30T09:00"))
                .then(ReportFiled.class, filed -> assertThat(filed.arrival()).isEqualTo(Arrival.LATE));
        registered("2025-06-01T09:00").when(file("2025-08-30T09:01")).thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    private static Given registered(String registered) {
        return Example.plan()
                .done(
                        new RegisterEnterprise(county(registered), MILL.value(), "示例米业有限公司", "1311", false, DOCUMENT),
                        new SettleEnterprise(
                                county(registered), MILL, JIANGKOU, YearMonth.of(2025, 2), false, DOCUMENT));
    }

    private static Given granted(Extension extension) {
        return millSince("2024-03").done(propose(extension), grant("county2", "2025-04-21T09:00"));
    }

    private static Extension forMill(@Nullable Instant onTimeUntil) {
        return extension(OUTPUT, null, List.of(MILL), onTimeUntil, MAY);
    }

    private static Extension extension(
            FormCode form,
            @Nullable ClusterId cluster,
            List<Uscc> enterprises,
            @Nullable Instant onTimeUntil,
            Instant closesOn) {
        return new Extension(form, MARCH, cluster, enterprises, onTimeUntil, closesOn, "洪水停电三日");
    }

    private static ProposeExtension propose(Extension extension) {
        return new ProposeExtension(county("2025-04-20T09:00"), extension, at("2025-04-27T09:00"));
    }

    private static GrantExtension grant(String actor, String shanghaiTime) {
        return new GrantExtension(new Recording(actor, at(shanghaiTime)), 2025, 1);
    }

    private static EndExtensionProposal end(String actor, Ending ending) {
        return new EndExtensionProposal(new Recording(actor, at("2025-04-21T08:00")), 2025, 1, ending);
    }

    private static FileReport file(String shanghaiTime) {
        Sheet sheet = Sheet.output(100);
        return new FileReport(
                new Recording("filer", at(shanghaiTime)), MILL, OUTPUT, MARCH, sheet.submission(), null, Channel.API);
    }
}
