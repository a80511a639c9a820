package org.taizhang.api.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionAnswered;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;
import org.taizhang.ledger.calendar.Period;

class CommitteeDeskTest {

    private static final String ID = "2025-1";
    private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 15);
    private static final ClusterId NANXI = new ClusterId("nanxi");

    private static final AssessmentEvent OPENED =
            new AssessmentOpened("one", AT, ID, "YY-QYGY-JJQ:1", Period.parse("2025-12"));
    private static final AssessmentEvent COMPUTED = new AssessmentComputed(
            "one", AT, ID, 1, new Binding(9, "plan", "YY-QYGY-JJQ:1", "", Map.of()), "", List.of());
    private static final AssessmentEvent REVIEWED = new AssessmentReviewed("two", AT, ID, 1);
    private static final AssessmentEvent PUBLISHED = new AssessmentPublished("one", AT, ID, 1, UNTIL);
    private static final AssessmentEvent OBJECTED =
            new ObjectionFiled("office", AT, ID, 1, NANXI, "OUTPUT", "漏计一家", "文号");
    private static final AssessmentEvent ANSWERED = new ObjectionAnswered("county", AT, ID, 1, "已核实");
    private static final AssessmentEvent FINALISED = new AssessmentFinalised("three", AT, ID, 1, "文号", null);

    @Test
    void the_committee_is_told_the_next_step_and_who_computed_that_another_reviews() {
        assertThat(told(member("one"), OPENED)).isEqualTo("待计算");
        assertThat(told(member("two"), OPENED, COMPUTED)).isEqualTo("待复核");
        assertThat(told(member("one"), OPENED, COMPUTED)).isEqualTo("待另一名成员复核");
        assertThat(told(member("one"), OPENED, COMPUTED, REVIEWED)).isEqualTo("待公示");
        assertThat(told(member("one"), OPENED, COMPUTED, REVIEWED, PUBLISHED)).isEqualTo("公示至2026-03-15，其后可定稿");
        assertThat(told(member("one"), OPENED, COMPUTED, REVIEWED, PUBLISHED, FINALISED))
                .isNull();
    }

    @Test
    void an_objection_waits_for_the_county_and_then_for_the_committee() {
        assertThat(told(user("county", Role.COUNTY, null), OPENED, COMPUTED, REVIEWED, PUBLISHED))
                .isNull();
        assertThat(told(user("county", Role.COUNTY, null), OPENED, COMPUTED, REVIEWED, PUBLISHED, OBJECTED))
                .isEqualTo("1项异议待答复");
        assertThat(told(member("two"), OPENED, COMPUTED, REVIEWED, PUBLISHED, OBJECTED))
                .isEqualTo("1项异议待县统计机构答复");
        assertThat(told(user("county", Role.COUNTY, null), OPENED, COMPUTED, REVIEWED, PUBLISHED, OBJECTED, ANSWERED))
                .isNull();
        assertThat(told(member("two"), OPENED, COMPUTED, REVIEWED, PUBLISHED, OBJECTED, ANSWERED))
                .isEqualTo("1项异议待裁定");
    }

    @Test
    void a_town_hears_of_it_when_it_is_published_and_until_when_it_may_object() {
        CurrentUser office = user("office", Role.TOWN_OFFICE, NANXI);
        assertThat(told(office, OPENED, COMPUTED, REVIEWED)).isNull();
        assertThat(told(office, OPENED, COMPUTED, REVIEWED, PUBLISHED)).isEqualTo("公示中，异议截至2026-03-15");
        assertThat(told(office, OPENED, COMPUTED, REVIEWED, PUBLISHED, FINALISED))
                .isNull();
    }

    private static @Nullable String told(CurrentUser user, AssessmentEvent... events) {
        Assessments state = Assessments.NONE;
        for (AssessmentEvent event : events) {
            state = event.evolve(state);
        }
        return CommitteeDesk.of(user, state.assessment(ID).orElseThrow())
                .map(work -> work.state().zh())
                .orElse(null);
    }

    private static CurrentUser member(String actor) {
        return user(actor, Role.COMMITTEE, null);
    }

    private static CurrentUser user(String actor, Role role, @Nullable ClusterId cluster) {
        return new CurrentUser(actor, actor, actor, Set.of(role), cluster, Set.of(), false);
    }
}
