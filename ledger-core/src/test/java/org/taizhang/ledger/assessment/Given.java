package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.FoundingPlan;

/** Given what was decided before, when a command comes, then these events or this refusal. */
record Given(MemoryLedger ledger) {

    static final String KEY = "YY-QYGY-JJQ:2025.0-proposal";
    static final Binding BINDING = new Binding(10, "plan", KEY, "hash", Map.of());

    /** The founding plan is in force, nothing else. */
    static Given nothing() {
        MemoryLedger ledger = new MemoryLedger();
        ledger.execute(FoundingPlan.yunyang(by("system").at()));
        return new Given(ledger);
    }

    static Given adopted() {
        return nothing().and(new ProposeScheme(by("a"), proposal()), adoption("b"));
    }

    /** 2025-1 is open and computed by {@code computing}. */
    static Given computed(Unmet... unmet) {
        return adopted().and(new OpenAssessment(by("opening"), KEY, new Period(2025, 12)), compute("computing", unmet));
    }

    static Given published(Unmet... unmet) {
        return computed(unmet)
                .and(
                        new ReviewAssessment(by("reviewing"), "2025-1"),
                        new PublishAssessment(by("a"), "2025-1", LocalDate.of(2026, 3, 13)));
    }

    static ComputeAssessment compute(String actor, Unmet... unmet) {
        return new ComputeAssessment(by(actor), "2025-1", BINDING, "result", List.of(unmet));
    }

    static AdoptScheme adoption(String actor) {
        return new AdoptScheme(by(actor), KEY, "云阳县人民政府", "文号1", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    }

    static Scheme proposal() {
        return ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    }

    /** On Tuesday 2026-03-10. */
    static Recording by(String actor) {
        return by(actor, "2026-03-10T02:00:00Z");
    }

    static Recording by(String actor, String at) {
        return new Recording(actor, Instant.parse(at));
    }

    Assessments state() {
        return ledger.read(Assessments.STREAM, Assessments.ID).state();
    }

    Assessment assessment() {
        return state().assessment("2025-1").orElseThrow();
    }

    Given and(AssessmentCommand... commands) {
        for (AssessmentCommand command : commands) {
            events(command);
        }
        return this;
    }

    List<AssessmentEvent> events(AssessmentCommand command) {
        return ledger.execute(command).on(new Decision.Cases<>() {
            @Override
            public List<AssessmentEvent> accepted(List<AssessmentEvent> events) {
                return events;
            }

            @Override
            public List<AssessmentEvent> refused(Refusal refusal) {
                throw new AssertionError("refused: " + refusal);
            }
        });
    }

    Refusal refusal(AssessmentCommand command) {
        return ledger.execute(command).on(new Decision.Cases<>() {
            @Override
            public Refusal accepted(List<AssessmentEvent> events) {
                throw new AssertionError("accepted: " + events);
            }

            @Override
            public Refusal refused(Refusal refusal) {
                return refusal;
            }
        });
    }

    List<String> rules(AssessmentCommand command) {
        return refusal(command).problems().stream().map(Problem::rule).toList();
    }
}
