package org.taizhang.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Remarks.Excused;

/** A town objects, the county answers, two members rule; and what the committee lets count beside the figures. */
class ObjectionStepsTest {

    private static final ClusterId NANXI = new ClusterId("nanxi");

    @Test
    void an_objection_is_filed_answered_and_ruled_on_by_two_members() {
        Given published = Given.published().and(object("2026-03-11T02:00:00Z"));
        assertThat(published.rules(rule("x"))).containsExactly("OBJECTION_UNANSWERED");

        published.and(answer(), rule("x"));
        assertThat(published.refusal(consent("x", true)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .extracting(refusal -> refusal.problems().get(0).rule())
                .isEqualTo("OTHER_PERSON");
        published.and(consent("y", true));

        assertThat(published.assessment().objection(1).orElseThrow().open()).isFalse();
        assertThat(published.rules(consent("y", true))).containsExactly("OBJECTION_RULED");
        assertThat(published.assessment().remarks().excused()).containsExactly(new Excused(NANXI, "EMPLOYMENT"));
    }

    @Test
    void a_ruling_without_consent_is_sent_back() {
        Given refused = Given.published().and(object("2026-03-11T02:00:00Z"), answer(), rule("x"), consent("y", false));

        assertThat(refused.rules(consent("y", true))).containsExactly("RULING_NONE");
        assertThat(refused.assessment().objection(1).orElseThrow().open()).isTrue();
        assertThat(refused.assessment().remarks()).isEqualTo(Remarks.NONE);
    }

    @Test
    void an_objection_is_open_until_its_last_day_and_names_a_number_in_full() {
        assertThat(Given.published().rules(object("2026-03-13T16:00:00Z"))).containsExactly("OBJECTION_LATE");
        assertThat(Given.computed().rules(object("2026-03-11T02:00:00Z"))).containsExactly("ASSESSMENT_STAGE");
        assertThat(Given.published()
                        .rules(new FileObjection(
                                Given.by("office"),
                                "2025-1",
                                new ClusterId("elsewhere"),
                                "NOTHING",
                                " ",
                                "致电13800138000")))
                .containsExactly("CLUSTER_UNKNOWN", "INDICATOR_UNKNOWN", "TEXT_BLANK", "PERSONAL_DATA");
    }

    @Test
    void nothing_becomes_final_while_an_objection_is_open_or_an_upheld_one_is_not_computed() {
        Given open = Given.published().and(object("2026-03-11T02:00:00Z"));
        FinaliseAssessment last = new FinaliseAssessment(Given.by("third", "2026-03-16T02:00:00Z"), "2025-1", "文号");
        assertThat(open.rules(last)).containsExactly("OBJECTION_UNDECIDED");

        open.and(answer(), rule("x"), consent("y", true));
        assertThat(open.rules(last)).containsExactly("REMARKS_NOT_COUNTED");
    }

    @Test
    void two_members_excuse_a_cluster_and_matters_are_noted_by_document() {
        ProposeNoFault propose = new ProposeNoFault(Given.by("x"), "2025-1", NANXI, "LEADING_SHARE", "对照表未通过", "纪要1");
        Given computed = Given.computed().and(propose);
        assertThat(computed.rules(new DecideNoFault(Given.by("x"), "2025-1", 1, true)))
                .containsExactly("OTHER_PERSON");
        assertThat(computed.rules(new DecideNoFault(Given.by("y"), "2025-1", 2, true)))
                .containsExactly("NO_FAULT_NONE");

        computed.and(
                new DecideNoFault(Given.by("y"), "2025-1", 1, true),
                new NoteDemerit(Given.by("x"), "2025-1", NANXI, "迟报", "COUNTY", "通报1"),
                new NoteVeto(Given.by("x"), "2025-1", NANXI, "ACCIDENT", "认定1"));

        assertThat(computed.assessment().remarks().excused()).containsExactly(new Excused(NANXI, "LEADING_SHARE"));
        assertThat(computed.assessment().remarks().demerits()).hasSize(1);
        assertThat(computed.assessment().remarks().vetoes()).hasSize(1);
        assertThat(computed.assessment().counted()).as("until the next run").isEqualTo(Remarks.NONE);
        assertThat(computed.rules(new NoteDemerit(Given.by("x"), "2025-1", NANXI, "迟报", "WORLD", " ")))
                .containsExactly("DEMERIT_LEVEL", "TEXT_BLANK");
        assertThat(computed.rules(new NoteVeto(Given.by("x"), "2025-1", NANXI, "NONE", "认定1")))
                .containsExactly("VETO_UNKNOWN");
    }

    private static FileObjection object(String at) {
        return new FileObjection(Given.by("office", at), "2025-1", NANXI, "EMPLOYMENT", "漏计两家企业的从业人员", "社保名册〔2026〕3号");
    }

    private static AnswerObjection answer() {
        return new AnswerObjection(Given.by("county"), "2025-1", 1, "两家企业未报，已催报");
    }

    private static ProposeRuling rule(String actor) {
        return new ProposeRuling(Given.by(actor), "2025-1", 1, Ruling.NO_FAULT, "停电所致");
    }

    private static ConsentToRuling consent(String actor, boolean consented) {
        return new ConsentToRuling(Given.by(actor), "2025-1", 1, consented);
    }
}
