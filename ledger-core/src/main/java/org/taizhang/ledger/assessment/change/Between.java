package org.taizhang.ledger.assessment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.plan.Plan;

/** The way from one run to a later one of the same period, one cause after the other. */
public final class Between {

    private static final List<Cause> OF_FIGURES = List.of(Cause.DATA_REVISIONS, Cause.NEW_FILINGS, Cause.DIRECTORY);

    private final Run before;
    private final Run after;
    private final Following figures;
    private final Reckoning.Cases<Reckoning> cases;
    private final List<Reached> way = new ArrayList<>();

    /** @param counted remarks that counted in it */
    public record Run(Reckoning reckoning, Remarks counted) {}

    /** How the scores are when this cause, and all before it, have had their effect. */
    public record Reached(Cause cause, Reckoning reckoning) {}

    private Between(Run before, Run after, Following figures, Reckoning.Cases<Reckoning> cases) {
        this.before = before;
        this.after = after;
        this.figures = figures;
        this.cases = cases;
    }

    /**
     * In the order of {@link Cause}; the last is the later run itself.
     *
     * @param figures as at the earlier position, deadlines as at the later one
     * @param events all that were recorded between the two
     * @param cases what becomes of a step that cannot be scored
     * @throws IllegalStateException when the events do not lead from one to the other: a run is not what its binding says
     */
    public static List<Reached> steps(
            Run before, Run after, Following figures, List<LedgerEvent> events, Reckoning.Cases<Reckoning> cases) {
        return new Between(before, after, figures, cases).walk(ByCause.sorted(events));
    }

    private List<Reached> walk(Map<Cause, List<LedgerEvent>> events) {
        Scheme scheme = before.reckoning().scheme();
        Plan plan = before.reckoning().plan();
        for (Cause cause : OF_FIGURES) {
            events.getOrDefault(cause, List.of()).forEach(figures::take);
            reach(cause, scheme, plan, before.counted());
        }
        events.getOrDefault(Cause.TARGETS, List.of()).forEach(figures::take);
        reach(Cause.TARGETS, scheme, after.reckoning().plan(), before.counted());
        reach(Cause.SCHEME, after.reckoning().scheme(), after.reckoning().plan(), before.counted());
        reach(Cause.REMARKS, after.reckoning().scheme(), after.reckoning().plan(), after.counted());
        String reached = way.get(way.size() - 1).reckoning().resultHash();
        if (!reached.equals(after.reckoning().resultHash())) {
            throw new IllegalStateException("the events between do not lead to the later scores");
        }
        return List.copyOf(way);
    }

    private void reach(Cause cause, Scheme scheme, Plan plan, Remarks remarks) {
        Reckoning later = after.reckoning();
        Reckoning reckoning = Reckoning.of(
                scheme,
                plan,
                later.binding().position(),
                later.at(),
                later.knownAt(),
                figures.extensions(),
                figures.figures(),
                remarks,
                cases);
        way.add(new Reached(cause, reckoning));
    }
}
