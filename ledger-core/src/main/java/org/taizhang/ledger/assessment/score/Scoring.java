package org.taizhang.ledger.assessment.score;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Roots;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;

/**
 * Scores a table by a scheme. A pure function: the same scheme and table give the same digits for ever. Arithmetic is
 * exact in rationals; only the mean, the deviation and the scale of z-scores and geometric means are rounded, to
 * {@link #ROOTS}.
 */
public final class Scoring {

    /** Precision of roots: 34 significant digits, HALF_EVEN; whatever is computed with them afterwards is exact again. */
    public static final MathContext ROOTS = Roots.PRECISION;

    private final Scheme scheme;
    private final Table table;
    private final Tree tree;
    private final List<Problem> problems = new ArrayList<>();

    private Scoring(Scheme scheme, Table table) {
        this.scheme = scheme;
        this.table = table;
        this.tree = new Tree(scheme);
    }

    /** @param scheme valid by {@code SchemeRules.problems} */
    public static Outcome score(Scheme scheme, Table table) {
        List<Problem> problems = DataRules.problems(scheme, table);
        return problems.isEmpty() ? new Scoring(scheme, table).outcome() : new Outcome.Refused(problems);
    }

    private Outcome outcome() {
        List<List<ItemScore>> columns = new ArrayList<>();
        Map<String, Spread> spreads = new HashMap<>();
        for (Indicator indicator : scheme.indicators()) {
            Items items = new Items(scheme, indicator, tree.worth(indicator.code()), table, problems);
            columns.add(items.scores());
            if (!items.spread().values().isEmpty()) {
                spreads.put(indicator.code(), items.spread());
            }
        }
        List<SubjectScore> totals = new ArrayList<>();
        for (int row = 0; row < table.entries().size(); row++) {
            List<ItemScore> items = new ArrayList<>(columns.size());
            for (List<ItemScore> column : columns) {
                items.add(column.get(row));
            }
            Entry entry = table.entries().get(row);
            Total.of(scheme, table, entry, guarded(items), tree, "/entries/" + row, problems)
                    .ifPresent(totals::add);
        }
        return problems.isEmpty()
                ? new Outcome.Scored(
                        new Result(scheme.id(), scheme.version(), Ranking.of(scheme, table, totals), spreads))
                : new Outcome.Refused(List.copyOf(problems));
    }

    private List<ItemScore> guarded(List<ItemScore> items) {
        for (Guard guard : scheme.guards()) {
            items = guard.on(new BonusGuard(items));
        }
        return items;
    }
}
