package org.taizhang.ledger.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;

/**
 * Gives an empty ledger its first plan, already adopted by its own document, and puts a mapping and path bases forward.
 * Those two are ours and not the document's: they wait for two persons of the committee. Where a plan exists, nothing
 * happens.
 */
public record FoundingPlan(
        Recording recording, Plan plan, String documentText, IndustryMapping mapping, PathBases bases)
        implements PlanCommand {

    public static final String ACTOR = "system:founding";

    /** 云阳府办发〔2021〕75号, 云阳县中小企业集聚区发展规划. */
    public static FoundingPlan yunyang(Instant at) {
        return new FoundingPlan(
                new Recording(ACTOR, at),
                JsonResource.read(FoundingPlan.class, "yunyang-2021-75.json", Plan.class),
                text("yunyang-2021-75.txt"),
                JsonResource.read(FoundingPlan.class, "industry-mapping.json", IndustryMapping.class),
                JsonResource.read(FoundingPlan.class, "path-bases.json", PathBases.class));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(FoundingPlan.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        if (!state.equals(Plans.NONE)) {
            return Decision.accept();
        }
        List<Problem> problems = PlanRules.problems(plan, documentText);
        if (!problems.isEmpty()) {
            return Decision.refuse(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return Decision.accept(
                new PlanAdopted(ACTOR, recording.at(), plan.documentNumber(), plan),
                new MappingProposed(ACTOR, recording.at(), mapping),
                new PathBasesProposed(ACTOR, recording.at(), bases));
    }
}
