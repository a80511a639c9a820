package org.taizhang.ledger.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Precondition;

/**
 * One subject's score: points → redistributed ({@code raw}) → bonus → cap → demerits → rounded. Everything but
 * {@code total} is exact, except where the scheme takes roots (see {@link Scoring#ROOTS}).
 *
 * @param items in the scheme's order
 * @param groups by code: each group's weighted mean of points per weight; groups of which nothing is scored are not there
 * @param raw full total × weighted mean over what is scored
 * @param exact after bonus, cap and demerits
 * @param total rounded HALF_UP to the scheme's decimals
 * @param band null in a scheme without bands
 * @param rank among those ranked; null for one set aside or unranked by a veto
 * @param vetoes codes
 * @param unmet preconditions that do not hold: the score is preliminary
 */
public record SubjectScore(
        String subject,
        List<ItemScore> items,
        Map<String, Fraction> groups,
        Fraction raw,
        Fraction bonus,
        Fraction demerit,
        Fraction exact,
        BigDecimal total,
        @Nullable String band,
        @Nullable Integer rank,
        List<String> vetoes,
        List<Precondition> unmet) {

    /** Sum of the items' points, before weights that dropped out are made up for. */
    public Fraction points() {
        return sum(items.stream().map(ItemScore::points));
    }

    /** Full points of what is scored. */
    public Fraction weightScored() {
        return sum(items.stream().filter(item -> item.share() != null).map(ItemScore::weight));
    }

    private static Fraction sum(Stream<@Nullable Fraction> parts) {
        return Mean.sum(parts.filter(Objects::nonNull).toList()).reduced();
    }

    public ItemScore item(String indicator) {
        return items.stream()
                .filter(i -> i.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    SubjectScore placed(@Nullable String inBand, @Nullable Integer atRank) {
        return new SubjectScore(
                subject, items, groups, raw, bonus, demerit, exact, total, inBand, atRank, vetoes, unmet);
    }
}
