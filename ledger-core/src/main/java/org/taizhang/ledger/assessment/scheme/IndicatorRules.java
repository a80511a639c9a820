package org.taizhang.ledger.assessment.scheme;

import java.util.stream.Stream;
import org.taizhang.ledger.assessment.formula.OwnFormula;

/** Each indicator by itself, and the parameters of its rule. */
final class IndicatorRules implements Rule.Cases<Void> {

    private final Scheme scheme;
    private final Indicator indicator;
    private final String pointer;
    private final Broken broken;

    private IndicatorRules(Scheme scheme, Indicator indicator, String pointer, Broken broken) {
        this.scheme = scheme;
        this.indicator = indicator;
        this.pointer = pointer;
        this.broken = broken;
    }

    static void check(Scheme scheme, Broken broken) {
        for (int i = 0; i < scheme.indicators().size(); i++) {
            new IndicatorRules(scheme, scheme.indicators().get(i), "/indicators/" + i, broken).check();
        }
        broken.distinct(
                "/indicators",
                Stream.concat(
                                scheme.indicators().stream().map(Indicator::code),
                                scheme.aggregation().groups().stream().map(Aggregation.Group::code))
                        .toList());
    }

    private void check() {
        broken.code(pointer + "/code", indicator.code());
        broken.words(pointer + "/title", indicator.title());
        broken.words(pointer + "/unit", indicator.unit());
        broken.words(pointer + "/value", indicator.value());
        weight(indicator.weight() != null);
        broken.positive(pointer + "/weight", indicator.weight());
        indicator.rule().on(this);
    }

    private void weight(boolean stated) {
        broken.unless(
                stated || scheme.standing() == Scheme.Standing.TEMPLATE,
                SchemeRules.WEIGHT_OPEN,
                pointer + "/weight",
                "须写明权重；只有模板可以留空。",
                "State the weight: only a template may leave it open.");
    }

    @Override
    public Void attainment(Rule.Attainment rule) {
        broken.positive(pointer + "/reference", indicator.reference());
        Rule.Above above = rule.above();
        if (above != null) {
            broken.notNegative(pointer + "/rule/above/per", above.per());
            broken.notNegative(pointer + "/rule/above/most", above.most());
            inPoints(above.in() == Rule.Above.In.POINTS, "/rule/above/in");
        }
        return done();
    }

    @Override
    public Void hold(Rule.Hold rule) {
        broken.positive(pointer + "/reference", indicator.reference());
        broken.notNegative(pointer + "/rule/held", rule.held());
        broken.positive(pointer + "/rule/step", rule.step());
        broken.notNegative(pointer + "/rule/points", rule.points());
        broken.notNegative(pointer + "/rule/most", rule.most());
        inPoints(true, "/rule/points");
        return done();
    }

    @Override
    public Void baseRatio(Rule.BaseRatio rule) {
        broken.positive(pointer + "/reference", indicator.reference());
        broken.positive(pointer + "/rule/most", rule.most());
        return done();
    }

    @Override
    public Void minMax(Rule.MinMax rule) {
        broken.unless(
                rule.lower().compareTo(rule.upper()) < 0,
                "SCHEME_INTERVAL",
                pointer + "/rule/upper",
                "区间上限应大于下限。",
                "The interval's upper end has to be above its lower end.");
        return done();
    }

    @Override
    public Void zScore(Rule.ZScore rule) {
        broken.positive(pointer + "/rule/deviation", rule.deviation());
        return done();
    }

    @Override
    public Void percentileRank(Rule.PercentileRank rule) {
        return done();
    }

    @Override
    public Void distanceToTarget(Rule.DistanceToTarget rule) {
        return done();
    }

    @Override
    public Void own(Rule.Own rule) {
        try {
            OwnFormula.compile(rule.formula());
        } catch (IllegalArgumentException e) {
            broken.unless(
                    false,
                    "SCHEME_FORMULA",
                    pointer + "/rule/formula",
                    "公式无法解读，请检查用词和写法：" + e.getMessage(),
                    "The formula cannot be read, check its words: " + e.getMessage());
        }
        return done();
    }

    /** Points mean something only where weights are points. */
    private void inPoints(boolean used, String where) {
        broken.unless(
                !used
                        || (scheme.aggregation().full() == null
                                && scheme.aggregation().groups().isEmpty()),
                "SCHEME_POINTS",
                pointer + where,
                "以分值计的加分要求权重即分值：不分组，不另定满分。",
                "A bonus in points needs weights that are points: no groups and no other full total.");
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Void done() {
        return null;
    }
}
