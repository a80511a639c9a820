package org.taizhang.api.problem;

import java.util.Set;
import java.util.function.Supplier;

/** Bodies that hold what a command is about one level down. */
public final class Nested {

    private Nested() {}

    /**
     * Takes a step, and tells what is refused by its place in the body.
     *
     * @param field that holds what the step is about, such as {@code /report}
     * @param beside first words of pointers that lead elsewhere: other fields of the body, words of the address
     * @throws RefusedException as the step does
     */
    public static <T> T in(String field, Set<String> beside, Supplier<T> step) {
        try {
            return step.get();
        } catch (RefusedException refused) {
            throw refused.at(
                    pointer -> pointer.isEmpty() || beside.contains(first(pointer)) ? pointer : field + pointer);
        }
    }

    private static String first(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }
}
