package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation;
import org.taizhang.ledger.assessment.scheme.Aggregation.Group;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Levels of aggregation: indicators in groups, groups in groups, all under the top. */
final class Tree {

    private final Node top;
    private final Fraction full;
    private final Map<String, Fraction> worth = new HashMap<>();

    /** @param indicator its place among the items; −1 for a group */
    private record Node(String code, Fraction weight, Method method, int indicator, List<Node> members) {}

    /** What became of one subject's points. */
    record Climbed(Map<String, Fraction> groups, @Nullable Fraction mean, Optional<String> refused) {}

    /** @param scheme with all weights */
    Tree(Scheme scheme) {
        Aggregation aggregation = scheme.aggregation();
        Map<String, Group> groups = new HashMap<>();
        Set<String> inside = new HashSet<>();
        aggregation.groups().forEach(group -> {
            groups.put(group.code(), group);
            inside.addAll(group.members());
        });
        List<Node> beside = new ArrayList<>();
        for (Group group : aggregation.groups()) {
            if (!inside.contains(group.code())) {
                beside.add(node(group.code(), groups, scheme));
            }
        }
        for (Indicator indicator : scheme.indicators()) {
            if (!inside.contains(indicator.code())) {
                beside.add(node(indicator.code(), groups, scheme));
            }
        }
        this.top = new Node("", Fraction.ONE, aggregation.method(), -1, beside);
        this.full = aggregation.full() == null
                ? Mean.sum(beside.stream().map(Node::weight).toList())
                : aggregation.full();
        spreadOut(top, full);
    }

    private static Node node(String code, Map<String, Group> groups, Scheme scheme) {
        Group group = groups.get(code);
        if (group == null) {
            Indicator indicator = scheme.indicator(code).orElseThrow();
            return new Node(
                    code,
                    indicator.weighed(),
                    Method.ARITHMETIC,
                    scheme.indicators().indexOf(indicator),
                    List.of());
        }
        List<Node> members = group.members().stream()
                .map(member -> node(member, groups, scheme))
                .toList();
        return new Node(code, group.weighed(), group.method(), -1, members);
    }

    private void spreadOut(Node node, Fraction share) {
        if (node.indicator >= 0) {
            worth.put(node.code, share.reduced());
        }
        Fraction sum = Mean.sum(node.members.stream().map(Node::weight).toList());
        node.members.forEach(
                member -> spreadOut(member, share.times(member.weight).dividedBy(sum)));
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
        climb.groups.remove(top.code);
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
        Fraction mean(Node node) {
            if (node.indicator >= 0) {
                return items.get(node.indicator).share();
            }
            List<Fraction> shares = new ArrayList<>(node.members.size());
            List<Fraction> weights = new ArrayList<>(node.members.size());
            for (Node member : node.members) {
                Fraction share = mean(member);
                if (share != null) {
                    shares.add(share);
                    weights.add(member.weight);
                    if (node.method != Method.ARITHMETIC && share.signum() <= 0) {
                        refused = member.code;
                    }
                }
            }
            if (shares.isEmpty() || refused != null) {
                return null;
            }
            Fraction mean = Mean.of(node.method, shares, weights);
            groups.put(node.code, mean);
            return mean;
        }
    }
}
