package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.NANXI;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.registry.proposal.AcceptChange;
import org.taizhang.ledger.registry.proposal.CarryOut;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;
import org.taizhang.ledger.registry.proposal.ProposeChange;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.ledger.registry.proposal.ProposedChange.Exit;
import org.taizhang.ledger.registry.proposal.ProposedChange.Merger;
import org.taizhang.ledger.registry.proposal.ProposedChange.Reclassification;
import org.taizhang.ledger.registry.proposal.ProposedChange.Registration;
import org.taizhang.ledger.registry.proposal.ProposedChange.Relocation;
import org.taizhang.ledger.registry.proposal.ProposedChange.Renaming;
import org.taizhang.ledger.registry.proposal.ProposedChange.Settlement;
import org.taizhang.ledger.registry.proposal.ProposedChange.Split;
import org.taizhang.ledger.registry.proposal.RejectChange;
import org.taizhang.ledger.registry.proposal.WithdrawChange;

class ProposalTest {

    private static final Recording TOWN = new Recording("town", at("2025-03-10T09:00"));
    private static final Recording FIRST = new Recording("county", at("2025-03-11T09:00"));
    private static final Recording SECOND = new Recording("county2", at("2025-03-12T09:00"));
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Uscc BAKERY = new Uscc("91440300192317458F");

    private static Given proposed(Given given, Uscc uscc, ProposedChange change) {
        return given.done(new ProposeChange(TOWN, uscc, change));
    }

    private static Given decided(Given given, Uscc uscc, ProposedChange change) {
        proposed(given, uscc, change);
        ProposalBook book =
                given.ledger().read(ProposalBook.STREAM, uscc.value()).state();
        AcceptChange accept = new AcceptChange(SECOND, uscc, book.proposals().size());
        given.done(accept);
        for (CarryOut part : accept.parts(book)) {
            given.done(part);
        }
        return given;
    }

    private static Enterprise enterprise(Given given, Uscc uscc) {
        return given.ledger().read(Enterprise.STREAM, uscc.value()).state();
    }

    private static Given millAndBakery() {
        Given given = millSince("2024-03");
        decided(given, BAKERY, new Registration("示例糕点有限公司", "1411", false, DOCUMENT));
        return decided(given, BAKERY, new Settlement(JIANGKOU, YearMonth.of(2024, 6), false, DOCUMENT));
    }

    @Test
    void who_proposed_does_not_decide_and_nothing_changes_before_it_is_decided() {
        Given given = millSince("2024-03").done(new ProposeChange(FIRST, MILL, new Exit(MARCH, DOCUMENT)));

        given.when(new AcceptChange(FIRST, MILL, 1)).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        given.when(new CarryOut(SECOND, MILL, 1, new LeaveCluster(SECOND, MILL, MARCH, DOCUMENT)))
                .thenRefused(Kind.CONFLICT, "NOT_ACCEPTED");
        assertThat(enterprise(given, MILL).present()).isPresent();
        given.when(new AcceptChange(SECOND, MILL, 1)).thenRecorded();
    }

    @Test
    void a_proposal_knows_whose_matter_it_is() {
        Given given = millSince("2024-03");

        given.when(new ProposeChange(TOWN, MILL, new Exit(MARCH, DOCUMENT)))
                .then(ChangeProposed.class, e -> assertThat(e.cluster()).isEqualTo(JIANGKOU));
        given.when(new ProposeChange(TOWN, MILL, new Relocation(NANXI, MARCH, DOCUMENT)))
                .then(ChangeProposed.class, e -> assertThat(e.cluster()).isEqualTo(NANXI));
    }

    @Test
    void what_could_not_be_carried_out_is_refused_with_all_that_is_wrong() {
        plan().when(new ProposeChange(TOWN, MILL, new Exit(MARCH, DOCUMENT)))
                .thenRefused(Kind.NOT_FOUND, "ENTERPRISE_UNKNOWN");
        millSince("2024-03")
                .when(new ProposeChange(
                        TOWN, MILL, new Relocation(new ClusterId("chongqing"), YearMonth.of(2026, 1), " ")))
                .thenRefused(Kind.INVALID, "CLUSTER_UNKNOWN", "DATE_OUT_OF_RANGE", "TEXT_BLANK");
    }

    @Test
    void what_is_so_already_or_waits_already_records_nothing() {
        millSince("2024-03")
                .when(new ProposeChange(TOWN, MILL, new Settlement(JIANGKOU, YearMonth.of(2024, 3), false, DOCUMENT)))
                .thenNothing();
        proposed(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT))
                .when(new ProposeChange(FIRST, MILL, new Exit(MARCH, DOCUMENT)))
                .thenNothing();
    }

    @Test
    void what_no_longer_fits_cannot_be_accepted() {
        proposed(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT))
                .done(new LeaveCluster(FIRST, MILL, YearMonth.of(2025, 2), DOCUMENT))
                .when(new AcceptChange(SECOND, MILL, 1))
                .thenRefused(Kind.CONFLICT, "NOT_A_MEMBER");
    }

    @Test
    void a_rejected_proposal_stays_rejected_and_an_accepted_one_is_not_rejected() {
        Given given = proposed(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT));
        given.when(new RejectChange(FIRST, MILL, 1, " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        given.done(new RejectChange(FIRST, MILL, 1, "缺少协议"))
                .when(new AcceptChange(SECOND, MILL, 1))
                .thenRefused(Kind.CONFLICT, "REJECTED");
        decided(given, MILL, new Exit(MARCH, DOCUMENT))
                .when(new RejectChange(FIRST, MILL, 2, "晚了"))
                .thenRefused(Kind.CONFLICT, "ACCEPTED");
    }

    @Test
    void whoever_proposed_it_takes_it_back_and_nobody_else() {
        Given given = proposed(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT));

        given.when(new WithdrawChange(FIRST, MILL, 1, "不办了")).thenRefused(Kind.NOT_FOUND, "PROPOSAL_UNKNOWN");
        given.when(new WithdrawChange(TOWN, MILL, 1, "")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        given.when(new WithdrawChange(TOWN, MILL, 1, "不办了"))
                .then(new ChangeWithdrawn("town", TOWN.at(), MILL, 1, "不办了"));
        given.when(new WithdrawChange(TOWN, MILL, 1, "不办了")).thenNothing();
        given.when(new AcceptChange(SECOND, MILL, 1)).thenRefused(Kind.CONFLICT, "WITHDRAWN");
        given.when(new RejectChange(SECOND, MILL, 1, "晚了")).thenRefused(Kind.CONFLICT, "WITHDRAWN");
        assertThat(given.ledger()
                        .read(ProposalBook.STREAM, MILL.value())
                        .state()
                        .find(1)
                        .map(Proposal::state))
                .contains(ProposalState.WITHDRAWN);
        given.when(new ProposeChange(TOWN, MILL, new Exit(MARCH, DOCUMENT))).thenRecorded();
    }

    @Test
    void what_is_decided_is_not_taken_back_and_nobody_rejects_an_own_proposal() {
        Given given = decided(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT));

        given.when(new WithdrawChange(TOWN, MILL, 1, "不办了")).thenRefused(Kind.CONFLICT, "ACCEPTED");
        proposed(millSince("2024-03"), MILL, new Exit(MARCH, DOCUMENT))
                .when(new RejectChange(TOWN, MILL, 1, "不办了"))
                .thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
    }

    @Test
    void a_new_name_a_new_class_and_another_cluster_hold_from_their_month() {
        Given given = millSince("2024-03");
        decided(given, MILL, new Renaming("示例食品有限公司", MARCH, DOCUMENT));
        decided(given, MILL, new Reclassification("1361", MARCH, DOCUMENT));
        decided(given, MILL, new Relocation(NANXI, MARCH, DOCUMENT));

        Enterprise mill = enterprise(given, MILL);
        String before = mill.particulars(YearMonth.of(2025, 2)).name();
        assertThat(before).isNotEqualTo("示例食品有限公司");
        assertThat(mill.particulars(MARCH).name()).isEqualTo("示例食品有限公司");
        assertThat(mill.particulars(YearMonth.of(2025, 2)).industryClass()).isEqualTo(new IndustryClass("1311"));
        assertThat(mill.everyName()).containsExactly(before, "示例食品有限公司");
        assertThat(mill.industryClass(YearMonth.of(2025, 2))).isEqualTo(new IndustryClass("1311"));
        assertThat(mill.industryClass(MARCH)).isEqualTo(new IndustryClass("1361"));
        assertThat(mill.membership(YearMonth.of(2025, 2)).orElseThrow().cluster())
                .isEqualTo(JIANGKOU);
        assertThat(mill.membership(MARCH).orElseThrow().cluster()).isEqualTo(NANXI);
        assertThat(mill.membership(MARCH).orElseThrow().producing()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(mill.startsLate(2025)).isFalse();
    }

    @Test
    void in_a_merger_the_predecessors_end_and_the_one_that_goes_on_carries_their_past() {
        Given given = decided(millAndBakery(), MILL, new Merger(List.of(BAKERY), MARCH, DOCUMENT));

        assertThat(enterprise(given, BAKERY).membership(MARCH)).isEmpty();
        assertThat(enterprise(given, BAKERY).ending()).isEqualTo(new Enterprise.Ending(MARCH, List.of(MILL), MILL));
        assertThat(enterprise(given, MILL).predecessors())
                .containsExactly(new Enterprise.Predecessor(BAKERY, true, MARCH));
        given.when(new ProposeChange(TOWN, BAKERY, new Settlement(NANXI, MARCH, false, DOCUMENT)))
                .thenRefused(Kind.CONFLICT, "ENDED");
    }

    @Test
    void in_a_split_one_successor_is_the_heir_or_the_enterprise_goes_on() {
        Given ends = decided(millAndBakery(), MILL, new Split(List.of(BAKERY), BAKERY, MARCH, DOCUMENT));
        assertThat(enterprise(ends, MILL).membership(MARCH)).isEmpty();
        assertThat(enterprise(ends, BAKERY).predecessors())
                .containsExactly(new Enterprise.Predecessor(MILL, true, MARCH));

        Given goesOn = decided(millAndBakery(), MILL, new Split(List.of(BAKERY), null, MARCH, DOCUMENT));
        assertThat(enterprise(goesOn, MILL).membership(MARCH)).isPresent();
        assertThat(enterprise(goesOn, BAKERY).predecessors())
                .containsExactly(new Enterprise.Predecessor(MILL, false, MARCH));
    }

    @Test
    void a_merger_names_registered_others_once_and_nobody_is_its_own_ancestor() {
        millAndBakery()
                .when(new ProposeChange(TOWN, MILL, new Merger(List.of(MILL), MARCH, DOCUMENT)))
                .thenRefused(Kind.INVALID, "OTHERS", "OTHERS");
        decided(millAndBakery(), MILL, new Split(List.of(BAKERY), null, MARCH, DOCUMENT))
                .when(new ProposeChange(TOWN, BAKERY, new Merger(List.of(MILL), MARCH, DOCUMENT)))
                .thenRefused(Kind.CONFLICT, "PREDECESSOR_TWICE");
        decided(millAndBakery(), MILL, new Split(List.of(BAKERY), null, MARCH, DOCUMENT))
                .when(new ProposeChange(TOWN, MILL, new Merger(List.of(BAKERY), MARCH, DOCUMENT)))
                .thenRefused(Kind.INVALID, "PREDECESSOR_CIRCLE");
    }
}
