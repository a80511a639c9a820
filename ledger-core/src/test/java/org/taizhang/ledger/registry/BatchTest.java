package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.millSince;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.registry.batch.AcceptBatch;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.batch.CarryOutRow;
import org.taizhang.ledger.registry.batch.EndBatch;
import org.taizhang.ledger.registry.batch.ProposeBatch;

class BatchTest {

    private static final Recording FIRST = new Recording("county", at("2026-01-12T09:00"));
    private static final Recording SECOND = new Recording("county2", at("2026-01-13T09:00"));
    private static final Uscc BAKERY = new Uscc("91440300192317458F");
    private static final Uscc STRANGER = new Uscc("9150000020286320X6");

    /** The mill produces since March 2024, the bakery since November 2025 and is above scale. */
    private static Given two() {
        return millSince("2024-03")
                .done(
                        new RegisterEnterprise(FIRST, BAKERY.value(), "示例糕点有限公司", "1411", false, DOCUMENT),
                        new SettleEnterprise(FIRST, BAKERY, JIANGKOU, YearMonth.of(2025, 11), false, DOCUMENT),
                        new ChangeScale(FIRST, BAKERY, true, YearMonth.of(2025, 11), DOCUMENT));
    }

    private static Batch batch(String from, List<Uscc> entering, List<Uscc> leaving) {
        return new Batch(YearMonth.parse(from), "渝统〔2026〕3号", entering, leaving);
    }

    private static ProposeBatch propose(Batch batch) {
        return new ProposeBatch(new Recording("county", at("2026-10-12T09:00")), batch);
    }

    @Test
    void a_batch_is_carried_out_whole_by_a_second_person() {
        Given given = two().done(propose(batch("2026-01", List.of(MILL), List.of(BAKERY))));
        BatchYear year = given.ledger().read(BatchYear.STREAM, "2026").state();
        AcceptBatch accept = new AcceptBatch(SECOND, 2026, 1);

        given.when(new AcceptBatch(FIRST, 2026, 1)).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        for (CarryOutRow row : accept.rows(year)) {
            given.when(row).thenRefused(Kind.CONFLICT, "NOT_ACCEPTED");
        }
        given.done(accept);
        accept.rows(year).forEach(given::done);

        YearMonth january = YearMonth.of(2026, 1);
        assertThat(enterprise(given, MILL).aboveScale(january)).isTrue();
        assertThat(enterprise(given, MILL).aboveScale(january.minusMonths(1))).isFalse();
        assertThat(enterprise(given, BAKERY).aboveScale(january)).isFalse();
        given.when(accept).thenNothing();
        given.when(new EndBatch(SECOND, 2026, 1, Ending.refused("晚了"))).thenRefused(Kind.CONFLICT, "ACCEPTED");
    }

    private static Enterprise enterprise(Given given, Uscc uscc) {
        return given.ledger().read(Enterprise.STREAM, uscc.value()).state();
    }

    @Test
    void every_row_that_does_not_fit_is_told_by_its_place() {
        List<Problem> problems = two().when(
                        propose(batch("2026-01", List.of(STRANGER, MILL, BAKERY, MILL), List.of(MILL))))
                .thenRefused(Kind.INVALID, "ENTERPRISE_UNKNOWN", "ABOVE_SCALE", "BATCH_TWICE", "BATCH_TWICE");

        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly("/entering/0", "/entering/2", "/entering/3", "/leaving/0");
        assertThat(problems.get(0).message().zh()).contains(STRANGER.value());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02, ''",
        "2026-03, NOT_NEW",
        "2026-11, NOT_NEW",
        "2026-12, BATCH_MONTH",
        "2027-01, DATE_OUT_OF_RANGE",
        "2024-02, NOT_A_MEMBER",
    })
    void who_has_long_produced_enters_in_january_or_february(String from, String rule) {
        Given.When<?> when = two().when(propose(batch(from, List.of(MILL), List.of())));

        if (rule.isEmpty()) {
            when.thenRecorded();
        } else {
            assertThat(when.refusal().problems()).extracting(Problem::rule).contains(rule);
        }
    }

    @Test
    void who_began_to_produce_since_october_enters_in_any_month_and_nobody_leaves_but_in_january() {
        Given given = two().done(new ChangeScale(FIRST, BAKERY, false, YearMonth.of(2026, 1), DOCUMENT));

        given.when(propose(batch("2026-05", List.of(BAKERY), List.of()))).thenRecorded();
        given.when(propose(batch("2026-05", List.of(), List.of(BAKERY))))
                .thenRefused(Kind.INVALID, "LEAVING_ANNUAL", "BELOW_SCALE");
    }

    @Test
    void a_batch_names_somebody_and_not_more_than_it_can_judge() {
        two().when(propose(batch("2026-01", List.of(), List.of()))).thenRefused(Kind.INVALID, "BATCH_SIZE");
        two().when(propose(batch("2026-01", Collections.nCopies(501, MILL), List.of())))
                .thenRefused(Kind.INVALID, "BATCH_SIZE");
    }

    @Test
    void what_waits_already_is_not_put_forward_twice_and_what_no_longer_fits_is_not_accepted() {
        ProposeBatch propose = propose(batch("2026-01", List.of(MILL), List.of()));
        Given given = two().done(propose);

        given.when(propose).thenNothing();
        given.done(new ChangeScale(FIRST, MILL, true, YearMonth.of(2026, 1), DOCUMENT))
                .when(new AcceptBatch(SECOND, 2026, 1))
                .thenRefused(Kind.CONFLICT, "ABOVE_SCALE");
        given.done(new EndBatch(SECOND, 2026, 1, Ending.refused("名单有误")))
                .when(new AcceptBatch(SECOND, 2026, 1))
                .thenRefused(Kind.CONFLICT, "REJECTED");
        given.when(new AcceptBatch(SECOND, 2026, 2)).thenRefused(Kind.NOT_FOUND, "BATCH_UNKNOWN");
    }

    @Test
    void who_put_it_forward_takes_it_back_and_another_person_rejects_it() {
        Given given = two().done(propose(batch("2026-01", List.of(MILL), List.of())));
        EndBatch reject = new EndBatch(SECOND, 2026, 1, Ending.refused("名单有误"));
        EndBatch withdraw = new EndBatch(FIRST, 2026, 1, Ending.withdrawn("通知另行下发"));

        given.when(new EndBatch(FIRST, 2026, 1, Ending.refused("名单有误"))).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        given.when(new EndBatch(SECOND, 2026, 1, Ending.withdrawn("r"))).thenRefused(Kind.FORBIDDEN, "PROPOSER_ONLY");
        given.when(new EndBatch(FIRST, 2026, 1, Ending.withdrawn(" "))).thenRefused(Kind.INVALID, "TEXT_BLANK");
        two().done(propose(batch("2026-01", List.of(MILL), List.of())))
                .when(reject)
                .then(new BatchRejected("county2", SECOND.at(), 2026, 1, "名单有误"));

        given.when(withdraw).then(new BatchWithdrawn("county", FIRST.at(), 2026, 1, "通知另行下发"));
        given.when(withdraw).thenNothing();
        given.when(reject).thenRefused(Kind.CONFLICT, "WITHDRAWN");
        given.when(new AcceptBatch(SECOND, 2026, 1)).thenRefused(Kind.CONFLICT, "WITHDRAWN");
    }
}
