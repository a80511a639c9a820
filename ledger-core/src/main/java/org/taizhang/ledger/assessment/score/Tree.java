package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Level;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Takes points up the scheme's levels of aggregation. */
final class Tree {

    private final Level top;
    private final Fraction full;
    private final Map<String, Fraction> worth = new HashMap<>();

    /**
     * What became of one subject's points.
     *
     * @param refused code of what has no points above zero where the mean needs them
     */
    record Climbed(Map<String, Fraction> groups, @Nullable Fraction mean, Optional<String> refused) {}

    /** @param scheme with all weights */
    Tree(Scheme scheme) {
        this.top = Level.top(scheme);
        Fraction stated = scheme.aggregation().full();
        this.full = stated == null ? top.sum() : stated;
        spreadOut(top, full);
    }

    private void spreadOut(Level level, Fraction share) {
        if (level.indicator() >= 0) {
            worth.put(level.code(), share.reduced());
        }
        Fraction sum = level.sum();
        level.members()
                .forEach(
                        member -> spreadOut(member, share.times(member.weight()).dividedBy(sum)));
    }

    /** The total of one who gets every full weight. */
    Fraction full() {
        return full;
    }

    /** Full points of an indicator in the total. */
    Fraction worth(String indicator) {
        return worth.getOrDefault(indicator, Fraction.ZERO);
    }

    /** @param items in the scheme's order */
    Climbed climb(List<ItemScore> items) {
        Climb climb = new Climb(items);
        Fraction mean = climb.mean(top);
        climb.groups.remove(top.code());
        return new Climbed(climb.groups, mean, Optional.ofNullable(climb.refused));
    }

    private static final class Climb {

        private final List<ItemScore> items;
        private final Map<String, Fraction> groups = new LinkedHashMap<>();
        private @Nullable String refused;

        Climb(List<ItemScore> items) {
            this.items = items;
        }

        /** Null when nothing below is scored: its weight drops out. */
        @Nullable
        Fraction mean(Level level) {
            if (level.indicator() >= 0) {
                return items.get(level.indicator()).share();
            }
            List<Fraction> shares = new ArrayList<>(level.members().size());
            List<Fraction> weights = new ArrayList<>(level.members().size());
            for (Level member : level.members()) {
                Fraction share = mean(member);
                if (share != null) {
                    shares.add(share);
                    weights.add(member.weight());
                    if (level.method() != Method.ARITHMETIC && share.signum() <= 0) {
                        refused = member.code();
                    }
                }
            }
            if (shares.isEmpty() || refused != null) {
                return null;
            }
            Fraction mean = Mean.of(level.method(), shares, weights);
            groups.put(level.code(), mean);
            return mean;
        }
    }
}
