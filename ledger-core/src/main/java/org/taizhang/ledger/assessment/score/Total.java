package org.taizhang.ledger.assessment.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Bonus;
import org.taizhang.ledger.assessment.scheme.Demerits;
import org.taizhang.ledger.assessment.scheme.Precondition;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** From one subject's items to its total: points → redistribution → bonus → cap → demerits → rounding. */
final class Total {

    private Total() {}

    /** Empty when there is none; the problem then says why. */
    static Optional<SubjectScore> of(
            Scheme scheme,
            Table table,
            Entry entry,
            List<ItemScore> items,
            Tree tree,
            String pointer,
            List<Problem> problems) {
        Tree.Climbed climbed = tree.climb(items);
        Fraction mean = climbed.mean();
        if (mean == null) {
            problems.add(climbed.refused()
                    .map(code -> notPositive(entry.subject(), code, pointer))
                    .orElseGet(() -> nothing(entry.subject(), pointer)));
            return Optional.empty();
        }
        Fraction raw = tree.full().times(mean);
        Fraction bonus = bonus(scheme, entry);
        Fraction demerit = demerit(scheme.demerits(), entry, tree.full());
        Fraction exact = limited(raw.plus(bonus), scheme.totalCap()).minus(demerit);
        return Optional.of(new SubjectScore(
                entry.subject(),
                items,
                climbed.groups(),
                raw,
                bonus,
                demerit,
                exact,
                exact.rounded(scheme.aggregation().decimals()),
                null,
                null,
                entry.vetoes().stream().map(Entry.Vetoed::veto).distinct().toList(),
                unmet(scheme, table, entry)));
    }

    private static Fraction bonus(Scheme scheme, Entry entry) {
        Fraction sum = Fraction.ZERO;
        for (Bonus bonus : scheme.bonuses()) {
            Fraction counted = Fraction.ZERO;
            for (Entry.Award award : entry.awards()) {
                counted = award.bonus().equals(bonus.code()) ? counted.plus(award.count()) : counted;
            }
            sum = sum.plus(limited(counted.times(bonus.each()), bonus.most()));
        }
        return sum;
    }

    /** One matter counts once, at its highest level. */
    private static Fraction demerit(@Nullable Demerits demerits, Entry entry, Fraction full) {
        if (demerits == null || entry.matters().isEmpty()) {
            return Fraction.ZERO;
        }
        Map<String, Fraction> byMatter = new HashMap<>();
        entry.matters()
                .forEach(matter -> byMatter.merge(
                        matter.matter(),
                        demerits.level(matter.level()).orElseThrow().off(full),
                        Fraction::max));
        return limited(Mean.sum(List.copyOf(byMatter.values())), demerits.most());
    }

    private static Fraction limited(Fraction points, @Nullable Fraction most) {
        return most == null ? points : points.min(most);
    }

    private static List<Precondition> unmet(Scheme scheme, Table table, Entry entry) {
        return scheme.preconditions().stream()
                .filter(p -> !p.holds(
                        entry.facts().getOrDefault(p.code(), table.facts().get(p.code()))))
                .toList();
    }

    private static Problem notPositive(String subject, String code, String pointer) {
        return Problem.of(
                "SCORE_NOT_POSITIVE",
                pointer,
                "“" + subject + "”的“" + code + "”得分不大于0，几何或调和平均无法计算；请改用其他规则或区间。",
                "'" + code + "' of '" + subject + "' has no points above 0, of which there is no geometric or harmonic"
                        + " mean: use another rule or interval.");
    }

    private static Problem nothing(String subject, String pointer) {
        return Problem.of(
                "SCORE_NOTHING", pointer, "“" + subject + "”没有一项可以计分。", "Nothing of '" + subject + "' can be scored.");
    }
}
