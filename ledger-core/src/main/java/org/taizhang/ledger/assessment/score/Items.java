package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Treatment;

/** One indicator over all subjects: a column of values becomes a column of points. */
final class Items {

    private final Scheme scheme;
    private final Indicator indicator;
    private final Fraction weight;
    private final Takes takes;
    private final Table table;
    private final Column column;
    private final Spread spread;
    private final Curve curve;
    private final List<Problem> problems;

    /** @param weight full points of the item in the total */
    Items(Scheme scheme, Indicator indicator, Fraction weight, Table table, List<Problem> problems) {
        this.scheme = scheme;
        this.indicator = indicator;
        this.weight = weight;
        this.takes = Takes.by(indicator.rule());
        this.table = table;
        this.column = Column.of(
                indicator.code(),
                scheme.guards().stream()
                        .filter(guard -> guard.on().equals(indicator.code()))
                        .toList(),
                table);
        this.spread = switch (takes) {
            case RATIO -> Spread.range(List.of());
            case RANGE, REFERENCE -> Spread.range(column.values());
            case MOMENTS -> Spread.moments(column.values());
        };
        this.curve = indicator.rule().on(new Curves(weight, indicator.direction(), spread));
        this.problems = problems;
    }

    /** Without values where the rule measures on none. */
    Spread spread() {
        return spread;
    }

    /** In the order of the table. */
    List<ItemScore> scores() {
        List<ItemScore> scores = new ArrayList<>(column.cells().size());
        for (int row = 0; row < column.cells().size(); row++) {
            scores.add(score(column.cells().get(row), row));
        }
        fillMeans(scores);
        return scores;
    }

    /** Points per weight by the rule alone; empty where it gives none. */
    Optional<Fraction> share(Fraction value, @Nullable Fraction reference) {
        boolean divides = takes == Takes.RATIO;
        if ((takes.reference() && reference == null)
                || (divides && indicator.direction() == Direction.LOWER && value.signum() <= 0)) {
            return Optional.empty();
        }
        Fraction ratio = divides ? quotient(value, Objects.requireNonNull(reference)) : null;
        return Optional.ofNullable(curve.share(value, reference, ratio));
    }

    private Fraction quotient(Fraction value, Fraction reference) {
        return switch (indicator.direction()) {
            case HIGHER -> value.dividedBy(reference);
            case LOWER -> reference.dividedBy(value);
        };
    }

    private ItemScore score(Column.Cell cell, int row) {
        Observation observation = cell.observation();
        Fraction value = observation.value();
        Fraction reference = observation.reference() == null ? indicator.reference() : observation.reference();
        if (value == null) {
            return missing(Objects.requireNonNull(observation.missing()), null, reference, row);
        }
        if (takes.reference() && reference == null) {
            return missing(Missing.NO_TARGET, value, null, row);
        }
        Fraction ratio = takes == Takes.RATIO ? ratio(value, Objects.requireNonNull(reference), row) : null;
        Fraction share = takes == Takes.RATIO && ratio == null ? Fraction.ZERO : curve.share(value, reference, ratio);
        if (share == null) {
            broken(
                    "DATA_NOT_MEASURABLE",
                    row,
                    "各对象数值相同或公式除以零，无从计分",
                    "all values are the same, or the formula divides by zero: there is nothing to measure on");
            share = Fraction.ZERO;
        }
        return new ItemScore(
                indicator.code(),
                weight,
                value,
                takes.reference() ? reference : null,
                ratio,
                null,
                null,
                share,
                cell.guards());
    }

    private @Nullable Fraction ratio(Fraction value, Fraction reference, int row) {
        if (reference.signum() <= 0) {
            broken("DATA_REFERENCE", row, "目标或基准应大于0", "the target or base has to be above 0");
            return null;
        }
        if (indicator.direction() == Direction.LOWER && value.signum() <= 0) {
            broken(
                    "DATA_NOT_POSITIVE",
                    row,
                    "逆向指标按比值计分，数值应大于0",
                    "where lower is better, a ratio needs a value above 0");
            return null;
        }
        return quotient(value, reference);
    }

    private ItemScore missing(Missing why, @Nullable Fraction value, @Nullable Fraction reference, int row) {
        Treatment treatment = scheme.treatment(indicator, why);
        Fraction share = treatment == Treatment.ZERO ? Fraction.ZERO : null;
        if (treatment == Treatment.REFUSE) {
            broken(
                    "DATA_REASON",
                    row,
                    "缺数须说明原因（" + why.text().zh() + "）",
                    "state why there is no value (" + why.text().en() + ")");
        }
        return new ItemScore(indicator.code(), weight, value, reference, null, why, treatment, share, List.of());
    }

    /** Where somebody's missing value counts as the mean of the others' points, and there are others. */
    private void fillMeans(List<ItemScore> scores) {
        if (scores.stream().noneMatch(item -> item.treatment() == Treatment.MEAN_POINTS)) {
            return;
        }
        List<Fraction> shares = scores.stream()
                .filter(item -> item.missing() == null)
                .map(ItemScore::share)
                .filter(Objects::nonNull)
                .toList();
        if (!shares.isEmpty()) {
            Fraction mean =
                    Mean.sum(shares).dividedBy(Fraction.of(shares.size(), 1)).reduced();
            scores.replaceAll(item -> item.treatment() == Treatment.MEAN_POINTS ? item.sharing(mean) : item);
        }
    }

    private void broken(String rule, int row, String zh, String en) {
        String subject = table.entries().get(row).subject();
        problems.add(Problem.of(
                rule,
                "/entries/" + row + "/observations/" + indicator.code(),
                "“" + subject + "”的“" + indicator.code() + "”：" + zh + "。",
                "'" + indicator.code() + "' of '" + subject + "': " + en + "."));
    }
}
