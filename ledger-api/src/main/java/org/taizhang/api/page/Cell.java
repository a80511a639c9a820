package org.taizhang.api.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * One cell: words, a number, or the reason why there is none. Missing is never shown as zero.
 *
 * @param number rounded HALF_UP to what is shown
 * @param marks what a reader must know before using the number
 * @param target what the number is compared with
 * @param lamp how it compares
 * @param href where the cell leads: the explanation of a number, the page of an enterprise
 * @param plotted what a chart draws in place of the number and its target: the monthly mean of January and February
 * @param below a second line: the unit of a row
 */
public record Cell(
        @Nullable Text words,
        @Nullable BigDecimal number,
        @Nullable Note absence,
        List<Note> marks,
        @Nullable BigDecimal target,
        @Nullable Lamp lamp,
        @Nullable String href,
        @Nullable Plotted plotted,
        @Nullable Text below) {

    /** Each null where there is none. */
    public record Plotted(
            @Nullable BigDecimal number, @Nullable BigDecimal target) {}

    private static final int PLAIN_DECIMALS_MAX = 4;
    private static final int ROUNDED_DECIMALS_MAX = 2;

    public static final Cell EMPTY = words("");

    public static Cell words(Text words) {
        return new Cell(words, null, null, List.of(), null, null, null, null, null);
    }

    public static Cell words(String same) {
        return words(new Text(same, same));
    }

    public static Cell number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** Shown with the decimals it has. */
    public static Cell number(BigDecimal value) {
        return new Cell(null, value, null, List.of(), null, null, null, null, null);
    }

    public static Cell number(Fraction value, int decimals) {
        return number(value.rounded(decimals));
    }

    /** With the decimals it needs, four at most. */
    public static Cell plain(Fraction value) {
        return needed(value, PLAIN_DECIMALS_MAX);
    }

    /** With the decimals it needs, two at most: 25 and 24.5. */
    public static Cell rounded(Fraction value) {
        return needed(value, ROUNDED_DECIMALS_MAX);
    }

    private static Cell needed(Fraction value, int decimalsMax) {
        BigDecimal shown = value.rounded(decimalsMax).stripTrailingZeros();
        return number(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    public static Cell absent(Note reason) {
        return new Cell(null, null, reason, List.of(), null, null, null, null, null);
    }

    public Cell marked(List<Note> notes) {
        return new Cell(words, number, absence, List.copyOf(notes), target, lamp, href, plotted, below);
    }

    public Cell against(BigDecimal compared) {
        return new Cell(words, number, absence, marks, compared, lamp, href, plotted, below);
    }

    public Cell lit(@Nullable Lamp light) {
        return new Cell(words, number, absence, marks, target, light, href, plotted, below);
    }

    public Cell leadingTo(@Nullable String address) {
        return new Cell(words, number, absence, marks, target, lamp, address, plotted, below);
    }

    /** The flow of several months together would stand out in a chart of single ones: it draws the whole mean of a month. */
    public Cell plottedPerMonth(int months) {
        Plotted mean = new Plotted(perMonth(number, months), perMonth(target, months));
        return months == 1 ? this : new Cell(words, number, absence, marks, target, lamp, href, mean, below);
    }

    private static @Nullable BigDecimal perMonth(@Nullable BigDecimal sum, int months) {
        return sum == null ? null : sum.divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP);
    }

    public Cell above(Text line) {
        return new Cell(words, number, absence, marks, target, lamp, href, plotted, line);
    }

    /** There is nothing in it but its light. */
    public boolean alone() {
        return lamp != null
                && number == null
                && absence == null
                && shown(Text.Language.ZH).isEmpty();
    }

    /** {@code −1,234.50}: numbers are the same in both languages. */
    public String shown(Text.Language language) {
        if (number != null) {
            return Numbers.grouped(number);
        }
        if (absence != null) {
            return absence.word().in(language);
        }
        return words == null ? "" : words.in(language);
    }

    public String shownTarget() {
        return target == null ? "" : Numbers.grouped(target);
    }
}
