package org.taizhang.ledger.assessment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;

/** The way from one run to a later one, of the same period or of another, one cause after the other. */
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
     * In the order of {@link Cause}; the last is the later run itself. Revisions, filings and directory are what they did to
     * the earlier run's period; then what was reached becomes that of the later one, and after it the targets.
     *
     * @param figures of both periods as at the earlier position, deadlines as at the later one
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
        Period then = before.reckoning().at();
        Reckoning later = after.reckoning();
        for (Cause cause : OF_FIGURES) {
            events.getOrDefault(cause, List.of()).forEach(figures::take);
            reach(cause, reckoned(scheme, plan, then, before.counted()));
        }
        if (!then.equals(later.at())) {
            Reckoning reached = reckoned(scheme, plan, later.at(), before.counted());
            reach(Cause.PERIOD, reached.withTargetsOf(last(), cases));
        }
        events.getOrDefault(Cause.TARGETS, List.of()).forEach(figures::take);
        reach(Cause.TARGETS, reckoned(scheme, later.plan(), later.at(), before.counted()));
        reach(Cause.SCHEME, reckoned(later.scheme(), later.plan(), later.at(), before.counted()));
        reach(Cause.REMARKS, reckoned(later.scheme(), later.plan(), later.at(), after.counted()));
        if (!last().resultHash().equals(later.resultHash())) {
            throw new IllegalStateException("the events between do not lead to the later scores");
        }
        return List.copyOf(way);
    }

    private Reckoning last() {
        return way.get(way.size() - 1).reckoning();
    }

    private void reach(Cause cause, Reckoning reckoning) {
        way.add(new Reached(cause, reckoning));
    }

    private Reckoning reckoned(Scheme scheme, Plan plan, Period at, Remarks remarks) {
        Reckoning later = after.reckoning();
        return Reckoning.of(
                scheme,
                plan,
                later.binding().position(),
                at,
                later.knownAt(),
                figures.extensions(),
                figures.figures(),
                remarks,
                cases);
    }
}
