package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.ScoreSheet.Item;
import org.taizhang.api.assessment.ScoreSheet.Line;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.attainment.Light;

/**
 * One cluster's score.
 *
 * @param total rounded as the scheme says; absent when withheld, as are all sums
 * @param exact what {@code total} is rounded from
 * @param raw after the weights that dropped out were shared, before bonus, cap and demerits
 * @param withheld some value is withheld from the reader, and with it every sum
 */
record ScoreAnswer(
        String cluster,
        @Nullable BigDecimal total,
        @Nullable Exact exact,
        @Nullable Exact raw,
        Exact demerit,
        @Nullable String band,
        @Nullable Integer rank,
        List<String> vetoes,
        boolean withheld,
        List<ItemAnswer> items) {

    /**
     * @param weight full points
     * @param points rounded HALF_UP to two decimals, for display
     * @param reason why there is no value, or {@code SUPPRESSED} when it is withheld
     * @param formula with its numbers filled in
     * @param guards what kept a bonus from counting, or changed a value
     */
    record ItemAnswer(
            String indicator,
            Text title,
            String unit,
            Exact weight,
            @Nullable Exact value,
            @Nullable Exact reference,
            @Nullable Exact ratio,
            @Nullable BigDecimal points,
            @Nullable Exact exact,
            @Nullable Light light,
            @Nullable String reason,
            @Nullable String formula,
            List<Text> guards) {

        private static final int DECIMALS = 2;

        static ItemAnswer of(Item item) {
            return new ItemAnswer(
                    item.indicator().code(),
                    item.indicator().title(),
                    item.indicator().unit(),
                    Exact.of(item.score().weight()),
                    Exact.ofNullable(item.value()),
                    Exact.ofNullable(item.score().reference()),
                    Exact.ofNullable(item.ratio()),
                    Exact.rounded(item.points(), DECIMALS),
                    Exact.ofNullable(item.points()),
                    item.light(),
                    reason(item),
                    item.formula(),
                    item.score().guards().stream().map(guard -> guard.why()).toList());
        }

        private static @Nullable String reason(Item item) {
            if (item.withheld()) {
                return "SUPPRESSED";
            }
            return item.score().missing() == null
                    ? null
                    : item.score().missing().name();
        }
    }

    static ScoreAnswer of(Line line) {
        SubjectScore score = line.score();
        return new ScoreAnswer(
                score.subject(),
                line.withheld() ? null : score.total(),
                Exact.ofNullable(line.seen(score.exact())),
                Exact.ofNullable(line.seen(score.raw())),
                Exact.of(score.demerit()),
                score.band(),
                score.rank(),
                score.vetoes(),
                line.withheld(),
                line.items().stream().map(ItemAnswer::of).toList());
    }
}
