package org.taizhang.ledger.assessment.score;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.formula.OwnFormula;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;

/** The formula of one item with its numbers filled in: {@code 25 × (800000 ÷ 1600000) = 12.5}. */
public final class Formulas implements Rule.Cases<String> {

    private static final int DECIMALS = 6;
    private static final int LONG_TEXT = 16;

    private final Indicator indicator;
    private final ItemScore item;
    private final @Nullable Spread spread;

    private Formulas(Indicator indicator, ItemScore item, @Nullable Spread spread) {
        this.indicator = indicator;
        this.item = item;
        this.spread = spread;
    }

    /**
     * Where a guard took a bonus off, the formula gives what the rule alone gives, and then the points after an arrow.
     *
     * @return empty where the rule could not be applied
     */
    public static Optional<String> of(Result result, Indicator indicator, ItemScore item) {
        if (item.missing() != null) {
            return Optional.empty();
        }
        Spread spread = result.spreads().get(indicator.code());
        return Optional.of(indicator.rule().on(new Formulas(indicator, item, spread)) + points(item));
    }

    private static String points(ItemScore item) {
        Fraction points = Objects.requireNonNull(item.points());
        return (item.guards().stream().anyMatch(Guard::takesBonus) ? " → " : " ") + equal(points);
    }

    private static String equal(Fraction number) {
        String exact = number.text();
        return exact.contains("/") || exact.length() > LONG_TEXT
                ? "≈ " + number.rounded(DECIMALS).toPlainString()
                : "= " + exact;
    }

    /** Exact where that is short, else rounded and marked. */
    private static String shown(Fraction number) {
        String exact = number.text();
        if (exact.length() > LONG_TEXT) {
            return "≈" + number.rounded(DECIMALS).toPlainString();
        }
        return exact.startsWith("-") || exact.contains("/") ? "(" + exact + ")" : exact;
    }

    private String weight() {
        return shown(item.weight()) + " × ";
    }

    private String ratio() {
        String value = shown(Objects.requireNonNull(item.value()));
        String reference = shown(Objects.requireNonNull(item.reference()));
        return indicator.direction() == Direction.HIGHER ? value + " ÷ " + reference : reference + " ÷ " + value;
    }

    private boolean reached() {
        return Objects.requireNonNull(item.ratio()).compareTo(Fraction.ONE) >= 0;
    }

    @Override
    public String attainment(Rule.Attainment rule) {
        Rule.Above above = rule.above();
        if (!reached()) {
            return weight() + "max(" + ratio() + ", 0)";
        }
        if (above == null) {
            return weight() + "min(" + ratio() + ", 1)";
        }
        String bonus = "min(" + shown(above.per()) + " × (" + ratio() + " − 1), " + shown(above.most()) + ")";
        return switch (above.in()) {
            case WEIGHT -> weight() + "(1 + " + bonus + ")";
            case POINTS -> shown(item.weight()) + " + " + bonus;
        };
    }

    @Override
    public String hold(Rule.Hold rule) {
        String held = weight() + shown(rule.held());
        return reached()
                ? held + " + min(" + shown(rule.points()) + " × (" + ratio() + " − 1) ÷ " + shown(rule.step()) + ", "
                        + weight() + shown(rule.most()) + ")"
                : held + " × max(" + ratio() + ", 0)";
    }

    @Override
    public String baseRatio(Rule.BaseRatio rule) {
        return rule.most() == null ? weight() + ratio() : weight() + "min(" + ratio() + ", " + shown(rule.most()) + ")";
    }

    @Override
    public String minMax(Rule.MinMax rule) {
        if (range().even()) {
            return shown(item.weight());
        }
        return weight() + "[" + shown(rule.lower()) + " + " + shown(rule.upper().minus(rule.lower())) + " × "
                + distance(Objects.requireNonNull(item.value())) + " ÷ "
                + distance(indicator.direction() == Direction.HIGHER ? range().greatest() : range().least())
                + "] ÷ 100";
    }

    @Override
    public String zScore(Rule.ZScore rule) {
        if (range().even() || range().mean() == null || range().deviation() == null) {
            return shown(item.weight());
        }
        String value = shown(Objects.requireNonNull(item.value()));
        String mean = shown(Fraction.whole(range().mean()));
        String difference = indicator.direction() == Direction.HIGHER ? value + " − " + mean : mean + " − " + value;
        return weight() + "[" + shown(rule.mean()) + " + " + shown(rule.deviation()) + " × (" + difference + ") ÷ "
                + shown(Fraction.whole(range().deviation())) + "] ÷ 100";
    }

    @Override
    public String percentileRank(Rule.PercentileRank rule) {
        if (range().even()) {
            return shown(item.weight());
        }
        int others = range().values().size() - 1;
        Fraction worse = Objects.requireNonNull(item.share()).times(others);
        return weight() + shown(worse.reduced()) + " ÷ " + others;
    }

    @Override
    public String distanceToTarget(Rule.DistanceToTarget rule) {
        Fraction target = Objects.requireNonNull(item.reference());
        boolean beyondWorst = indicator.direction() == Direction.HIGHER
                ? target.compareTo(range().least()) > 0
                : target.compareTo(range().greatest()) < 0;
        if (!beyondWorst) {
            return shown(item.weight());
        }
        String distance = distance(Objects.requireNonNull(item.value())) + " ÷ " + distance(target);
        return weight() + (rule.capped() ? "min(" + distance + ", 1)" : distance);
    }

    @Override
    public String own(Rule.Own rule) {
        Fraction reference = item.reference();
        return OwnFormula.filledIn(rule.formula(), word -> switch (word) {
            case "value" -> shown(Objects.requireNonNull(item.value()));
            case "weight" -> shown(item.weight());
            case "least" -> shown(range().least());
            case "greatest" -> shown(range().greatest());
            default -> reference == null ? word : shown(reference);
        });
    }

    /** How far from the worst value. */
    private String distance(Fraction to) {
        return indicator.direction() == Direction.HIGHER
                ? "(" + shown(to) + " − " + shown(range().least()) + ")"
                : "(" + shown(range().greatest()) + " − " + shown(to) + ")";
    }

    private Spread range() {
        return Objects.requireNonNull(spread);
    }
}
