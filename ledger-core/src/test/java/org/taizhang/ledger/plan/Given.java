package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;

/** Given what was decided before, when a command comes, then these events or this refusal. */
public record Given(Plans state) {

    public static final Instant FOUNDED = Instant.parse("2021-11-16T01:00:00Z");

    private static final Streams NO_OTHER_STREAMS = new Streams() {
        @Override
        public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
            throw new AssertionError("plans are decided from their own stream");
        }
    };

    public static Given nothing() {
        return new Given(Plans.NONE);
    }

    /** The plan of Yunyang is in force; mapping and path bases wait. */
    public static Given founded() {
        return nothing().and(FoundingPlan.yunyang(FOUNDED));
    }

    /** The plan, mapping and path bases are in force. */
    public static Given decided() {
        Given founded = founded();
        return founded.and(new ProposeMapping(by("committee"), mapping(founded)))
                .and(new AdoptPlanProposal(by("committee2"), PlanKind.MAPPING, "yunyang-2021-75/1", "云工组〔2021〕9号"))
                .and(new ProposePathBases(by("committee"), bases(founded)))
                .and(new AdoptPlanProposal(by("committee2"), PlanKind.PATH_BASES, "yunyang-2021-75/1", "云工组〔2021〕10号"));
    }

    public static Recording by(String actor) {
        return new Recording(actor, Instant.parse("2021-12-01T01:00:00Z"));
    }

    public static Plan yunyang() {
        return FoundingPlan.yunyang(FOUNDED).plan();
    }

    public static String document() {
        return FoundingPlan.yunyang(FOUNDED).documentText();
    }

    /** The plan of Yunyang with one fact restated. */
    public static Plan with(String factId, UnaryOperator<Fact> change) {
        return with(yunyang(), factId, change);
    }

    public static Plan with(Plan p, String factId, UnaryOperator<Fact> change) {
        assertThat(p.fact(factId)).as("the fact " + factId).isPresent();
        List<Fact> facts = new ArrayList<>(p.facts());
        facts.replaceAll(f -> f.id().equals(factId) ? change.apply(f) : f);
        return withFacts(p, facts);
    }

    public static Plan withFacts(Plan p, List<Fact> facts) {
        return new Plan(
                p.id(),
                p.documentNumber(),
                p.title(),
                p.issuer(),
                p.date(),
                p.sha256(),
                p.phases(),
                p.clusters(),
                facts,
                p.readings());
    }

    static IndustryMapping mapping(Given given) {
        return given.state.mappings().waiting().orElseThrow().content();
    }

    static PathBases bases(Given given) {
        return given.state.bases().waiting().orElseThrow().content();
    }

    public Given and(PlanCommand command) {
        Plans changed = state;
        for (PlanEvent event : events(command)) {
            changed = event.evolve(changed);
        }
        return new Given(changed);
    }

    public List<PlanEvent> events(PlanCommand command) {
        return command.decide(state, NO_OTHER_STREAMS).on(new Decision.Cases<>() {
            @Override
            public List<PlanEvent> accepted(List<PlanEvent> events) {
                return events;
            }

            @Override
            public List<PlanEvent> refused(Refusal refusal) {
                throw new AssertionError(refusal.toString());
            }
        });
    }

    public Refusal refusal(PlanCommand command) {
        return command.decide(state, NO_OTHER_STREAMS).on(new Decision.Cases<>() {
            @Override
            public Refusal accepted(List<PlanEvent> events) {
                throw new AssertionError("accepted: " + events);
            }

            @Override
            public Refusal refused(Refusal refusal) {
                return refusal;
            }
        });
    }

    public List<String> rules(PlanCommand command) {
        return refusal(command).problems().stream().map(Problem::rule).toList();
    }
}
