package org.taizhang.api.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Parameter;
import org.taizhang.ledger.form.IdentityDefinition.Figure;

/**
 * The lists of a check as lines of text. A figure is {@code name | expression | decimals}; a bound is
 * {@code name | 中文 | English | value; 2025-06 = later value; seasonal 1511 = value of classes}.
 */
final class CheckLines {

    /** One bar, not the two of CEL's "or". */
    private static final Pattern BAR = Pattern.compile("(?<!\\|)\\|(?!\\|)");

    private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{2}");
    private static final int FIGURE_PARTS = 3;
    private static final int PARAMETER_PARTS = 4;

    private CheckLines() {}

    static String figures(List<Figure> figures) {
        return figures.stream()
                .map(f -> f.name() + " | " + f.expression() + " | " + f.decimals())
                .collect(Collectors.joining("\n"));
    }

    static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(p -> p.name() + " | " + p.label().zh() + " | " + p.label().en() + " | " + values(p))
                .collect(Collectors.joining("\n"));
    }

    /** {@code 3; 2025-06 = 4; seasonal 1511 = 8}. */
    static String values(Parameter parameter) {
        return Stream.of(
                        Stream.of(Long.toString(parameter.value())),
                        parameter.changes().stream().map(change -> change.from() + " = " + change.value()),
                        parameter.byClass().stream().map(f -> String.join(" ", f.classes()) + " = " + f.value()))
                .flatMap(all -> all)
                .collect(Collectors.joining("; "));
    }

    /** @throws IllegalArgumentException for a line that is no figure; its message is the line */
    static List<Figure> readFigures(String text) {
        return lines(text).map(CheckLines::figure).toList();
    }

    /** @throws IllegalArgumentException for a line that is no bound; its message is the line */
    static List<Parameter> readParameters(String text) {
        return lines(text).map(CheckLines::parameter).toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Figure figure(String line) {
        String[] part = parts(line, FIGURE_PARTS);
        return new Figure(part[0], part[1], (int) number(part[2], line));
    }

    private static Parameter parameter(String line) {
        String[] part = parts(line, PARAMETER_PARTS);
        String[] values = part[3].split(";", -1);
        List<Parameter.Change> changes = new ArrayList<>();
        List<Parameter.ForClasses> classes = new ArrayList<>();
        for (String value : Arrays.asList(values).subList(1, values.length)) {
            String[] sides = value.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank()) {
                throw new IllegalArgumentException(line);
            }
            String name = sides[0].strip();
            long bound = number(sides[1], line);
            if (PERIOD.matcher(name).matches()) {
                changes.add(new Parameter.Change(period(name, line), bound));
            } else {
                classes.add(new Parameter.ForClasses(List.of(name.split("\\s+")), bound));
            }
        }
        return new Parameter(part[0], new Text(part[1], part[2]), number(values[0], line), changes, classes);
    }

    private static String[] parts(String line, int count) {
        String[] part = BAR.split(line, -1);
        if (part.length != count) {
            throw new IllegalArgumentException(line);
        }
        return Arrays.stream(part).map(String::strip).toArray(String[]::new);
    }

    private static long number(String text, String line) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Period period(String text, String line) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
