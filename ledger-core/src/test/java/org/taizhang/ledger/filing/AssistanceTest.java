package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;

/** What a statistician writes for an enterprise counts when the enterprise says so, and not before. */
class AssistanceTest {

    private static final Period MARCH = Period.parse("2025-03");
    private static final String CAUSE = "洪水后停网停电，企业无法登录";

    private final Given mill = millSince("2024-01").done(file(OUTPUT, "2025-02", Sheet.output(200)));

    @Test
    void it_counts_only_once_the_enterprise_has_countersigned_it_and_names_both_persons() {
        mill.when(offer("town", 100, null)).then(AssistanceOffered.class, offered -> {
            assertThat(offered.actor()).isEqualTo("town");
            assertThat(offered.cause()).isEqualTo(CAUSE);
        });
        assertThat(counts()).isEmpty();

        List<FilingEvent> recorded = mill.when(countersign("filer", 1)).thenRecorded();

        assertThat(recorded).hasSize(2);
        assertThat(recorded.get(0)).isInstanceOf(AssistanceCountersigned.class);
        ReportFiled filed = FiledEvent.in(recorded).orElseThrow();
        assertThat(filed.actor()).isEqualTo("filer");
        assertThat(filed.signatures().preparer()).isEqualTo("town");
        assertThat(counts()).contains(Cell.of(100));
        assertThat(state(1)).isEqualTo(Assistance.State.COUNTERSIGNED);
        mill.when(countersign("filer", 1)).thenRefused(Kind.CONFLICT, "ASSISTANCE_ANSWERED");
    }

    @Test
    void nobody_is_both_persons_even_with_both_roles() {
        mill.done(offer("both", 100, null));

        mill.when(countersign("both", 1)).thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
        mill.when(decline("both", 1, "不对")).thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
    }

    @Test
    void the_enterprise_sends_it_back_with_a_reason_and_another_is_offered() {
        mill.done(offer("town", 100, null));

        mill.when(decline("filer", 1, " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        mill.when(decline("filer", 1, "产值应为110千元"))
                .then(AssistanceDeclined.class, e -> assertThat(e.reason()).isEqualTo("产值应为110千元"));
        assertThat(counts()).isEmpty();
        mill.when(countersign("filer", 1)).thenRefused(Kind.CONFLICT, "ASSISTANCE_ANSWERED");
        mill.done(offer("town", 110, null), countersign("filer", 2));
        assertThat(counts()).contains(Cell.of(110));
    }

    @Test
    void it_has_to_meet_what_a_filing_has_to_meet_and_needs_a_cause() {
        mill.when(new OfferAssistance(filing("town", Sheet.output(100).without("salesOutput"), null), ""))
                .thenRefused(Kind.INVALID, "N01", "TEXT_BLANK");
        mill.when(new OfferAssistance(filing("town", Sheet.output(100), null), "请拨打 13812345678"))
                .thenRefused(Kind.INVALID, "PERSONAL_DATA");
        mill.when(new OfferAssistance(
                        new FileReport(
                                new Recording("town", at("2025-07-10T09:00")),
                                MILL,
                                OUTPUT,
                                MARCH,
                                Sheet.output(100).submission(),
                                null,
                                Channel.WEB),
                        CAUSE))
                .thenRefused(Kind.INVALID, "PERIOD_CLOSED");
    }

    @Test
    void one_at_a_time_and_the_same_person_may_correct_what_waits() {
        mill.done(offer("town", 100, null));

        mill.when(offer("county", 100, null)).thenRefused(Kind.CONFLICT, "ASSISTANCE_PENDING");
        mill.when(offer("town", 100, null)).thenNothing();
        mill.done(offer("town", 105, null));
        assertThat(state(1)).isEqualTo(Assistance.State.LAPSED);
        mill.when(countersign("filer", 1)).thenRefused(Kind.CONFLICT, "ASSISTANCE_ANSWERED");
        mill.done(countersign("filer", 2));
        assertThat(counts()).contains(Cell.of(105));
    }

    @Test
    void what_the_enterprise_files_itself_goes_before() {
        mill.done(offer("town", 100, null), file(OUTPUT, "2025-03", Sheet.output(120)));

        assertThat(state(1)).isEqualTo(Assistance.State.LAPSED);
        mill.when(countersign("filer", 1)).thenRefused(Kind.CONFLICT, "ASSISTANCE_ANSWERED");
        assertThat(counts()).contains(Cell.of(120));
    }

    @Test
    void a_revision_may_be_offered_too_and_an_unknown_one_is_told() {
        mill.done(file(OUTPUT, "2025-03", Sheet.output(100)));

        mill.when(countersign("filer", 1)).thenRefused(Kind.NOT_FOUND, "ASSISTANCE_UNKNOWN");
        mill.when(offer("town", 130, null)).thenRefused(Kind.PRECONDITION_REQUIRED, "REVISION_REQUIRED");
        mill.done(
                new OfferAssistance(filing("town", Sheet.output(130).because("08", "发票核对"), 1), CAUSE),
                countersign("filer", 1));
        assertThat(counts()).contains(Cell.of(130));
    }

    @Test
    void another_reason_alone_is_another_offer() {
        mill.done(file(OUTPUT, "2025-03", Sheet.output(100)), because("发票核对"));

        mill.when(because("发票核对")).thenNothing();
        mill.when(because("漏计一张发票"))
                .then(AssistanceOffered.class, e -> assertThat(e.assistance()).isEqualTo(2));
    }

    private static OfferAssistance because(String reason) {
        return new OfferAssistance(filing("town", Sheet.output(130).because("08", reason), 1), CAUSE);
    }

    private static OfferAssistance offer(String actor, long output, @Nullable Integer ifMatch) {
        return new OfferAssistance(filing(actor, Sheet.output(output), ifMatch), CAUSE);
    }

    private static FileReport filing(String actor, Sheet sheet, @Nullable Integer ifMatch) {
        return new FileReport(open(actor), MILL, OUTPUT, MARCH, sheet.submission(), ifMatch, Channel.WEB);
    }

    private static CountersignAssistance countersign(String actor, int number) {
        return new CountersignAssistance(open(actor), MILL, OUTPUT, MARCH, number);
    }

    private static DeclineAssistance decline(String actor, int number, String reason) {
        return new DeclineAssistance(open(actor), MILL, OUTPUT, MARCH, number, reason);
    }

    private static Recording open(String actor) {
        return new Recording(actor, at("2025-04-03T09:00"));
    }

    private Assistance.State state(int number) {
        return book().assistances(new ReportBook.Key(OUTPUT, MARCH))
                .get(number - 1)
                .state();
    }

    private Optional<Cell> counts() {
        return book().effective(OUTPUT, MARCH)
                .map(filed -> filed.values().items().get("grossOutput"));
    }

    private ReportBook book() {
        return mill.ledger().read(ReportBook.STREAM, ReportBook.id(MILL, 2025)).state();
    }
}
