package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * A number of which two computations by the same scheme say different things.
 *
 * @param indicator null for what is said of the subject as a whole
 * @param first exact; null where the first computation has none
 * @param second exact; null where the second has none
 */
public record Difference(
        String subject,
        @Nullable String indicator,
        Kind kind,
        @Nullable String first,
        @Nullable String second) {

    /** {@code TOTAL} is the one before rounding. */
    public enum Kind {
        VALUE,
        REFERENCE,
        POINTS,
        TOTAL,
        BAND,
        RANK
    }

    /** In the order of the first, then what only the second scores; empty when all agree. */
    public static List<Difference> between(Result first, Result second) {
        List<Difference> found = new ArrayList<>();
        for (SubjectScore score : first.scores()) {
            second.score(score.subject())
                    .ifPresentOrElse(
                            other -> compare(score, other, found),
                            () -> found.add(total(score.subject(), text(score.exact()), null)));
        }
        second.scores().stream()
                .filter(score -> first.score(score.subject()).isEmpty())
                .forEach(score -> found.add(total(score.subject(), null, text(score.exact()))));
        return found;
    }

    private static void compare(SubjectScore score, SubjectScore other, List<Difference> found) {
        for (ItemScore item : score.items()) {
            Pair<ItemScore> items =
                    new Pair<>(score.subject(), item.indicator(), item, other.item(item.indicator()), found);
            items.compare(Kind.VALUE, i -> text(i.value()));
            items.compare(Kind.REFERENCE, i -> text(i.reference()));
            items.compare(Kind.POINTS, i -> text(i.points()));
        }
        Pair<SubjectScore> whole = new Pair<>(score.subject(), null, score, other, found);
        whole.compare(Kind.TOTAL, s -> text(s.exact()));
        whole.compare(Kind.BAND, SubjectScore::band);
        whole.compare(Kind.RANK, s -> s.rank() == null ? null : s.rank().toString());
    }

    private record Pair<T>(String subject, @Nullable String indicator, T first, T second, List<Difference> found) {
        void compare(Kind kind, Function<T, @Nullable String> number) {
            String here = number.apply(first);
            String there = number.apply(second);
            if (!Objects.equals(here, there)) {
                found.add(new Difference(subject, indicator, kind, here, there));
            }
        }
    }

    private static Difference total(String subject, @Nullable String first, @Nullable String second) {
        return new Difference(subject, null, Kind.TOTAL, first, second);
    }

    private static @Nullable String text(@Nullable Fraction number) {
        return number == null ? null : number.text();
    }
}
