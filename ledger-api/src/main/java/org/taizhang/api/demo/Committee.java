package org.taizhang.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.taizhang.ledger.assessment.AdoptScheme;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.OpenAssessment;
import org.taizhang.ledger.assessment.ProposeScheme;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.ProposeMapping;
import org.taizhang.ledger.plan.ProposePathBases;

/**
 * Two persons of the committee put the prepared mapping and path bases in force, weeks after the plan was published, and
 * a scheme when the year is over, by which they open its assessment.
 */
final class Committee {

    static final YearMonth MONTH = YearMonth.of(2021, 12);
    private static final Instant PROPOSED = Instant.parse("2021-12-06T02:20:00Z");
    private static final Instant ADOPTED = Instant.parse("2021-12-15T07:05:00Z");
    private static final String DOCUMENT = "演示考核〔2021〕";

    static final YearMonth YEAR_OVER = YearMonth.of(2026, 2);
    private static final Instant SCHEME_PROPOSED = Instant.parse("2026-02-09T02:20:00Z");
    private static final Instant SCHEME_ADOPTED = Instant.parse("2026-02-12T07:05:00Z");
    private static final Instant OPENED = Instant.parse("2026-02-26T02:00:00Z");

    private final Actors actors;

    Committee(Actors actors) {
        this.actors = actors;
    }

    void tell(Agenda agenda) {
        if (agenda.month().equals(MONTH)) {
            prepared(agenda);
        }
        if (agenda.month().equals(YEAR_OVER)) {
            scheme(agenda);
        }
    }

    private void prepared(Agenda agenda) {
        FoundingPlan founding = FoundingPlan.yunyang(PROPOSED);
        String first = actors.of("committee");
        String second = actors.of("committee2");
        agenda.add(PROPOSED, first, r -> new ProposeMapping(r, founding.mapping()));
        agenda.add(PROPOSED, first, r -> new ProposePathBases(r, founding.bases()));
        agenda.add(
                ADOPTED,
                second,
                r -> new AdoptPlanProposal(
                        r, PlanKind.MAPPING, founding.mapping().id(), DOCUMENT + "1号"));
        agenda.add(
                ADOPTED,
                second,
                r -> new AdoptPlanProposal(
                        r, PlanKind.PATH_BASES, founding.bases().id(), DOCUMENT + "2号"));
    }

    /** The proposal that comes with the product, adopted for the demonstration, and the year opened by it. */
    private void scheme(Agenda agenda) {
        Scheme scheme = DemoScheme.of();
        String key = Assessments.key(scheme);
        String first = actors.of("committee");
        agenda.add(SCHEME_PROPOSED, first, r -> new ProposeScheme(r, scheme));
        agenda.add(
                SCHEME_ADOPTED,
                actors.of("committee2"),
                r -> new AdoptScheme(
                        r, key, "演示考核组", "演示考核〔2026〕1号", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
        agenda.add(OPENED, first, r -> new OpenAssessment(r, key, Period.december(2025)));
    }
}
