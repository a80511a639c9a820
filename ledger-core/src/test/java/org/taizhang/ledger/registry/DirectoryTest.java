package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.NANXI;
import static org.taizhang.ledger.Example.RICE_MILLING;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.enterprise;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.plan;
import static org.taizhang.ledger.Example.resume;
import static org.taizhang.ledger.Example.stop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;

class DirectoryTest {

    private static final Recording MARCH = county("2025-03-20T09:00");

    @Test
    void anUnknownEnterpriseIsNotFound() {
        List<Command<Enterprise, RegistryEvent>> commands = List.of(
                settle(JIANGKOU, "2025-03"),
                new ChangeScale(MARCH, MILL, true, YearMonth.of(2025, 3), DOCUMENT),
                stop("2025-03-15"),
                resume("2025-03-15"),
                leave("2025-03"));

        commands.forEach(command -> plan().when(command).thenRefused(Kind.NOT_FOUND, "ENTERPRISE_UNKNOWN"));
    }

    @Test
    void itSettlesInAClusterOfThePlanWithADocumentAtMostAMonthAhead() {
        registered().when(settle(JIANGKOU, "2025-04")).thenRecorded();
        registered().when(settle(JIANGKOU, "2025-05")).thenRefused(Kind.INVALID, "DATE_OUT_OF_RANGE");
        registered()
                .when(new SettleEnterprise(MARCH, MILL, new ClusterId("chongqing"), YearMonth.of(1, 1), false, " "))
                .thenRefused(Kind.INVALID, "CLUSTER_UNKNOWN", "DATE_OUT_OF_RANGE", "TEXT_BLANK");
    }

    @Test
    void itIsAMemberOfOneClusterAtATime() {
        millSince("2024-03").when(settle(NANXI, "2025-03")).thenRefused(Kind.CONFLICT, "MEMBERSHIP_OVERLAPS");
        millSince("2024-03")
                .done(leave("2025-01"))
                .when(settle(NANXI, "2024-12"))
                .thenRefused(Kind.CONFLICT, "MEMBERSHIP_OVERLAPS");
        millSince("2024-03")
                .done(leave("2025-01"))
                .when(settle(NANXI, "2025-01"))
                .thenRecorded();
    }

    @Test
    void whatIsAlreadySoRecordsNothing() {
        millSince("2025-03").when(settle(JIANGKOU, "2025-03")).thenNothing();
        millSince("2024-03").done(leave("2025-03")).when(leave("2025-03")).thenNothing();
        millSince("2024-03").done(stop("2025-02-15")).when(stop("2025-02-15")).thenNothing();
        millSince("2024-03")
                .done(stop("2025-02-15"), resume("2025-03-01"))
                .when(resume("2025-03-01"))
                .thenNothing();
        millSince("2024-03")
                .done(scale(true, "2025-01"))
                .when(scale(true, "2025-03"))
                .thenNothing();
        millSince("2024-03").when(scale(false, "2025-03")).thenNothing();
    }

    @Test
    void itLeavesAfterItSettled() {
        millSince("2025-03").when(leave("2025-03")).thenRefused(Kind.CONFLICT, "LEFT_BEFORE_SETTLED");
        registered().when(leave("2025-03")).thenRefused(Kind.CONFLICT, "NOT_A_MEMBER");
    }

    @Test
    void onlyWhoProducesCanStop() {
        registered().when(stop("2025-03-15")).thenRefused(Kind.CONFLICT, "NOT_A_MEMBER");
        enterprise(RICE_MILLING, false, "2025-03", true)
                .when(stop("2025-03-15"))
                .thenRefused(Kind.CONFLICT, "NOT_PRODUCING");
        millSince("2024-03")
                .done(stop("2025-02-15"))
                .when(stop("2025-03-15"))
                .thenRefused(Kind.CONFLICT, "ALREADY_STOPPED");
        millSince("2024-03")
                .done(stop("2025-02-15"), resume("2025-03-01"))
                .when(stop("2025-02-20"))
                .thenRefused(Kind.CONFLICT, "ALREADY_STOPPED");
    }

    @Test
    void onlyWhoStoppedOrPreparesCanBeginToProduce() {
        millSince("2024-03").when(resume("2025-03-01")).thenRefused(Kind.CONFLICT, "NOT_STOPPED");
        millSince("2024-03")
                .done(stop("2025-02-15"))
                .when(resume("2025-02-15"))
                .thenRefused(Kind.CONFLICT, "RESUMED_TOO_EARLY");
        enterprise(RICE_MILLING, false, "2025-03", true)
                .when(resume("2025-02-28"))
                .thenRefused(Kind.CONFLICT, "RESUMED_TOO_EARLY");
    }

    @Test
    void aMonthIsStoppedThroughoutOnlyWhenEveryDayOfItIs() {
        Enterprise mill = state(millSince("2024-03").done(stop("2025-04-15"), resume("2025-07-01")));

        assertThat(List.of("2025-04", "2025-05", "2025-06", "2025-07"))
                .map(Period::parse)
                .map(mill::stoppedThroughout)
                .containsExactly(false, true, true, false);
    }

    @Test
    void aPlantBeingBuiltPreparesUntilItsFirstDayOfProduction() {
        Enterprise mill = state(enterprise(RICE_MILLING, false, "2025-03", true).done(resume("2025-05-20")));

        assertThat(List.of("2025-03", "2025-04", "2025-05"))
                .map(Period::parse)
                .map(mill::preparingThroughout)
                .containsExactly(true, true, false);
        assertThat(mill.startsLate(2025)).isFalse();
    }

    @Test
    void whoLeftWhilePreparingDidNotBeginToProduceThere() {
        Enterprise mill = state(enterprise(RICE_MILLING, false, "2024-03", true)
                .done(
                        leave("2024-08"),
                        new SettleEnterprise(MARCH, MILL, NANXI, YearMonth.of(2025, 1), true, DOCUMENT),
                        resume("2025-03-01")));

        assertThat(mill.memberships().get(0).producing()).isNull();
        assertThat(mill.memberships().get(1).producing()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void membershipOfThePeriodIsThatOfItsLastMonthInside() {
        Enterprise moved = state(millSince("2024-03").done(leave("2025-02"), settle(NANXI, "2025-02")));
        Enterprise gone = state(millSince("2024-03").done(leave("2025-02")));
        Period february = Period.parse("2025-02");

        assertThat(moved.membership(february).orElseThrow().cluster()).isEqualTo(NANXI);
        assertThat(gone.membership(february).orElseThrow().cluster()).isEqualTo(JIANGKOU);
        assertThat(gone.membership(february.next())).isEmpty();
    }

    @Test
    void theLatestRecordedChangeOfScaleOfAMonthCounts() {
        Enterprise mill = state(
                millSince("2024-03").done(scale(true, "2025-01"), scale(false, "2025-03"), scale(true, "2025-03")));

        assertThat(mill.aboveScale(YearMonth.of(2024, 12))).isFalse();
        assertThat(mill.aboveScale(YearMonth.of(2025, 2))).isTrue();
        assertThat(mill.aboveScale(YearMonth.of(2025, 3))).isTrue();
    }

    private static Given registered() {
        return plan().done(new RegisterEnterprise(MARCH, MILL.value(), "示例米业有限公司", RICE_MILLING, false, DOCUMENT));
    }

    private static SettleEnterprise settle(ClusterId cluster, String from) {
        return new SettleEnterprise(MARCH, MILL, cluster, YearMonth.parse(from), false, DOCUMENT);
    }

    private static LeaveCluster leave(String from) {
        return new LeaveCluster(MARCH, MILL, YearMonth.parse(from), DOCUMENT);
    }

    private static ChangeScale scale(boolean aboveScale, String from) {
        return new ChangeScale(MARCH, MILL, aboveScale, YearMonth.parse(from), DOCUMENT);
    }

    private static Enterprise state(Given given) {
        return given.ledger().read(Enterprise.STREAM, MILL.value()).state();
    }
}
