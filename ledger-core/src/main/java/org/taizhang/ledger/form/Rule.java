package org.taizhang.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/**
 * A hard check of one report: what cannot be true inside one report or one book.
 *
 * @param id stable name, as printed on the form where it prints one
 * @param applies false means not applicable, neither passed nor failed; so is an absent input
 * @param violations every cell that breaks it; asked only where it applies
 */
public record Rule<C>(String id, Predicate<C> applies, Function<C, List<Problem>> violations) {

    /** A rule about one place of the report: what holds there, and what to say where it does not. */
    public static <C> Rule<C> of(
            String id, Predicate<C> applies, Predicate<C> holds, String pointer, Function<C, Text> message) {
        return new Rule<>(
                id, applies, c -> holds.test(c) ? List.of() : List.of(new Problem(id, pointer, message.apply(c))));
    }

    public List<Problem> check(C subject) {
        return applies.test(subject) ? violations.apply(subject) : List.of();
    }

    /** Everything that is broken, in the order of the rulebook. */
    public static <C> List<Problem> check(List<Rule<C>> rulebook, C subject) {
        List<Problem> broken = new ArrayList<>();
        for (Rule<C> rule : rulebook) {
            broken.addAll(rule.check(subject));
        }
        return broken;
    }
}
