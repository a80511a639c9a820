package org.taizhang.ledger.assessment.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Group;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;

/**
 * The levels of aggregation as a tree: indicators in groups, groups in groups, all under the top.
 *
 * @param code of an indicator or a group; empty for the top
 * @param weight beside its neighbours
 * @param indicator its place in the scheme; −1 for a group and the top
 */
public record Level(String code, Fraction weight, Method method, int indicator, List<Level> members) {

    public Level {
        members = List.copyOf(members);
    }

    /** The top; {@code scheme} is valid and has all weights. */
    public static Level top(Scheme scheme) {
        Map<String, Group> groups = new HashMap<>();
        Set<String> inside = new HashSet<>();
        scheme.aggregation().groups().forEach(group -> {
            groups.put(group.code(), group);
            inside.addAll(group.members());
        });
        List<Level> beside = Stream.concat(
                        scheme.aggregation().groups().stream().map(Group::code),
                        scheme.indicators().stream().map(Indicator::code))
                .filter(code -> !inside.contains(code))
                .map(code -> of(code, groups, scheme))
                .toList();
        return new Level("", Fraction.ONE, scheme.aggregation().method(), -1, beside);
    }

    private static Level of(String code, Map<String, Group> groups, Scheme scheme) {
        Group group = groups.get(code);
        if (group == null) {
            Indicator indicator = scheme.indicator(code).orElseThrow();
            int at = scheme.indicators().indexOf(indicator);
            return new Level(code, indicator.weighed(), Method.ARITHMETIC, at, List.of());
        }
        List<Level> members = group.members().stream()
                .map(member -> of(member, groups, scheme))
                .toList();
        return new Level(code, group.weighed(), group.method(), -1, members);
    }

    /** Sum of the members' weights. */
    public Fraction sum() {
        return members.stream().map(Level::weight).reduce(Fraction.ZERO, Fraction::plus);
    }
}
