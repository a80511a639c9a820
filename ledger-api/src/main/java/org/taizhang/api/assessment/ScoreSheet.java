package org.taizhang.api.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Lamp;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Lights;
import org.taizhang.ledger.assessment.score.Formulas;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.attainment.Light;

/**
 * Scores as far as a reader may see them. Where a value is withheld, so are value, points, formula and all totals of the
 * cluster: a total tells what one missing addend was. Light, class and rank stay.
 */
record ScoreSheet(Reckoning reckoning, Map<String, Set<String>> withheld, Expectations expectations) {

    /** One scored cluster. */
    record Line(SubjectScore score, boolean withheld, List<Item> items) {

        @Nullable
        Fraction seen(Fraction number) {
            return withheld ? null : number;
        }
    }

    /**
     * One scored indicator of one cluster.
     *
     * @param light null where there is none
     * @param formula with its numbers; null where the rule could not be applied, or it is withheld
     */
    record Item(
            Indicator indicator,
            ItemScore score,
            boolean withheld,
            @Nullable Light light,
            @Nullable String formula) {

        public @Nullable Lamp lamp() {
            return light == null ? null : Lamp.of(light);
        }

        @Nullable
        Fraction value() {
            return withheld ? null : score.value();
        }

        @Nullable
        Fraction points() {
            return withheld ? null : score.points();
        }

        @Nullable
        Fraction ratio() {
            return withheld ? null : score.ratio();
        }

        /** Full points that were not reached; null where nothing can be said. */
        @Nullable
        Fraction lost() {
            Fraction points = points();
            return points == null ? null : score.weight().minus(points).max(Fraction.ZERO);
        }
    }

    List<Line> lines() {
        return reckoning.result().scores().stream().map(this::line).toList();
    }

    Optional<Line> line(String cluster) {
        return reckoning.result().score(cluster).map(this::line);
    }

    private Line line(SubjectScore score) {
        Set<String> hidden = withheld.getOrDefault(score.subject(), Set.of());
        return new Line(
                score,
                !hidden.isEmpty(),
                reckoning.scheme().indicators().stream()
                        .map(i -> item(i, score, hidden.contains(i.code())))
                        .toList());
    }

    private Item item(Indicator indicator, SubjectScore subject, boolean hidden) {
        Lights lights = reckoning.scheme().lights();
        ItemScore score = subject.item(indicator.code());
        Fraction ratio = expectations.ratio(subject.subject(), score);
        return new Item(
                indicator,
                score,
                hidden,
                lights == null || ratio == null ? null : lights.of(ratio),
                hidden
                        ? null
                        : Formulas.of(reckoning.result(), indicator, score).orElse(null));
    }
}
