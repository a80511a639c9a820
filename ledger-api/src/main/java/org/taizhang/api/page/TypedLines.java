package org.taizhang.api.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/**
 * What is typed into a field one thing a line. A reading throws {@link IllegalArgumentException} or
 * {@link DateTimeException} for a line that it cannot read; blank lines say nothing.
 */
public final class TypedLines {

    private TypedLines() {}

    /** To be called when there are no {@link #problems}. */
    public static <T> List<T> read(String text, Function<String, T> reading) {
        return lines(text).filter(line -> !line.isEmpty()).<T>map(reading).toList();
    }

    /**
     * Every line that cannot be read, by its number from 1.
     *
     * @param written how such a line is written, with an example
     */
    public static List<Problem> problems(
            String rule, String pointer, String text, Text written, Function<String, ?> reading) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = lines(text).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String place = pointer + "/" + (i + 1);
            String number = String.valueOf(i + 1);
            if (!line.isEmpty() && tried(line, reading).isEmpty()) {
                problems.add(Problem.of(
                        rule,
                        place,
                        "第" + number + "行“" + line + "”不能识别。每行写作：" + written.zh(),
                        "Line " + number + " '" + line + "' cannot be read. A line is written: " + written.en()));
            }
        }
        return problems;
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip);
    }

    private static <T> Optional<T> tried(String line, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(line));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
