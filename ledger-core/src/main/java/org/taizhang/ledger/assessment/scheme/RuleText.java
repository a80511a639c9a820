package org.taizhang.ledger.assessment.scheme;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/** A point rule in words. */
public final class RuleText implements Rule.Cases<Text> {

    private static final RuleText WORDS = new RuleText();

    private RuleText() {}

    public static Text of(Rule rule) {
        return rule.on(WORDS);
    }

    @Override
    public Text attainment(Rule.Attainment rule) {
        Rule.Above above = rule.above();
        if (above == null) {
            return new Text("完成率 × 权重，封顶为权重", "Attainment × weight, at most the weight");
        }
        return new Text(
                "完成率 × 权重；超额部分按" + above.per().text() + "倍加分，最多加" + above.most().text()
                        + (above.in() == Rule.Above.In.WEIGHT ? "倍权重" : "分"),
                "Attainment × weight; beyond 1 a bonus of " + above.per().text() + " × the excess, at most "
                        + above.most().text() + (above.in() == Rule.Above.In.WEIGHT ? " × the weight" : " points"));
    }

    @Override
    public Text hold(Rule.Hold rule) {
        return new Text(
                "与基期持平得" + rule.held().text() + "倍权重；每增长" + rule.step().text() + "加"
                        + rule.points().text() + "分，最多加" + rule.most().text() + "倍权重；下降按比例扣减",
                "As the base: " + rule.held().text() + " × weight; "
                        + rule.points().text() + " points more for each "
                        + rule.step().text() + " of growth, at most "
                        + rule.most().text()
                        + " × weight; pro rata below");
    }

    @Override
    public Text baseRatio(Rule.BaseRatio rule) {
        return new Text("数值 ÷ 基准值 × 权重" + capZh(rule.most()), "Value ÷ base × weight" + capEn(rule.most()));
    }

    @Override
    public Text minMax(Rule.MinMax rule) {
        String interval = "[" + rule.lower().text() + ", " + rule.upper().text() + "]";
        return new Text(
                "极差法，折算到" + interval + "，再按权重计分" + equalZh(rule.whenEqual()),
                "Min–max onto " + interval + " per cent of the weight" + equalEn(rule.whenEqual()));
    }

    @Override
    public Text zScore(Rule.ZScore rule) {
        return new Text(
                "标准分（n−1），折算为均值" + rule.mean().text() + "、标准差"
                        + rule.deviation().text() + "，再按权重计分" + equalZh(rule.whenEqual()),
                "z-score (n − 1) with mean " + rule.mean().text() + " and deviation "
                        + rule.deviation().text() + " per cent of the weight" + equalEn(rule.whenEqual()));
    }

    @Override
    public Text percentileRank(Rule.PercentileRank rule) {
        return new Text(
                "百分位次 × 权重" + equalZh(rule.whenEqual()), "Percentile rank × weight" + equalEn(rule.whenEqual()));
    }

    @Override
    public Text distanceToTarget(Rule.DistanceToTarget rule) {
        return new Text(
                "（数值 − 最差值）÷（目标 − 最差值）× 权重" + (rule.capped() ? "，封顶为权重" : "") + equalZh(rule.whenEqual()),
                "(Value − worst) ÷ (target − worst) × weight" + (rule.capped() ? ", at most the weight" : "")
                        + equalEn(rule.whenEqual()));
    }

    @Override
    public Text own(Rule.Own rule) {
        return new Text("自定公式：" + rule.formula(), "Formula of its own: " + rule.formula());
    }

    private static String capZh(@Nullable Fraction most) {
        return most == null ? "" : "，最多" + most.text() + "倍权重";
    }

    private static String capEn(@Nullable Fraction most) {
        return most == null ? "" : ", at most " + most.text() + " × the weight";
    }

    private static String equalZh(Rule.WhenEqual whenEqual) {
        return switch (whenEqual) {
            case FULL_WEIGHT -> "；数值全部相同的得满权重";
            case REFUSE -> "；数值全部相同的不予计分";
        };
    }

    private static String equalEn(Rule.WhenEqual whenEqual) {
        return switch (whenEqual) {
            case FULL_WEIGHT -> "; the full weight where all values are the same";
            case REFUSE -> "; refused where all values are the same";
        };
    }
}
