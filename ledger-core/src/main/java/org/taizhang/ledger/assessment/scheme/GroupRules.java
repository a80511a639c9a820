package org.taizhang.ledger.assessment.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/** Groups form a tree: every member exists, is in one group, and no group is inside itself. */
final class GroupRules {

    private GroupRules() {}

    static void check(Scheme scheme, Broken broken) {
        List<Aggregation.Group> groups = scheme.aggregation().groups();
        Set<String> known = new HashSet<>();
        scheme.indicators().forEach(i -> known.add(i.code()));
        groups.forEach(g -> known.add(g.code()));
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            group(scheme, groups.get(i), "/aggregation/groups/" + i, known, parents, broken);
        }
        for (int i = 0; i < groups.size(); i++) {
            broken.unless(
                    !inItself(groups.get(i).code(), parents),
                    "SCHEME_GROUP_CYCLE",
                    "/aggregation/groups/" + i,
                    "分组直接或间接包含自身。",
                    "The group contains itself, directly or through others.");
        }
    }

    /** Roots are taken of whole powers: weights of a geometric mean need a common measure that is not too small. */
    static void checkRoots(Scheme scheme, Broken broken) {
        roots(Level.top(scheme), broken);
    }

    private static void roots(Level level, Broken broken) {
        level.members().forEach(member -> roots(member, broken));
        if (level.method() == Aggregation.Method.GEOMETRIC) {
            broken.unless(
                    measurable(level.members().stream().map(Level::weight).toList()),
                    "SCHEME_ROOT",
                    "/aggregation",
                    "几何平均的权重过于零碎，请化为简单的整数比。",
                    "The weights of a geometric mean are too odd to take a root of: use simpler proportions.");
        }
    }

    private static boolean measurable(List<Fraction> weights) {
        try {
            return Whole.of(weights).length > 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static void group(
            Scheme scheme,
            Aggregation.Group group,
            String pointer,
            Set<String> known,
            Map<String, String> parents,
            Broken broken) {
        broken.code(pointer + "/code", group.code());
        broken.words(pointer + "/title", group.title());
        broken.positive(pointer + "/weight", group.weight());
        broken.unless(
                group.weight() != null || scheme.standing() == Scheme.Standing.TEMPLATE,
                SchemeRules.WEIGHT_OPEN,
                pointer + "/weight",
                "须写明权重；只有模板可以留空。",
                "State the weight: only a template may leave it open.");
        broken.unless(
                !group.members().isEmpty(),
                "SCHEME_GROUP_EMPTY",
                pointer + "/members",
                "分组至少有一个成员。",
                "A group has at least one member.");
        for (String member : group.members()) {
            broken.unless(
                    known.contains(member),
                    "SCHEME_GROUP_MEMBER",
                    pointer + "/members",
                    "没有代码为“" + member + "”的指标或分组。",
                    "No indicator or group has the code '" + member + "'.");
            broken.unless(
                    parents.putIfAbsent(member, group.code()) == null,
                    "SCHEME_GROUP_TWICE",
                    pointer + "/members",
                    "“" + member + "”已在另一分组内。",
                    "'" + member + "' is in a group already.");
        }
    }

    private static boolean inItself(String group, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = group;
        while (at != null && seen.add(at)) {
            at = parents.get(at);
        }
        return group.equals(at);
    }
}
