package org.taizhang.api.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.api.page.TypedLines;
import org.taizhang.ledger.Problem;
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

    private static final String RULE = "CHECK_LINE";
    private static final Text FIGURE = new Text(
            "名称 | 公式 | 小数位，如 change | percent(grossOutput, ly.grossOutput) | 1。",
            "name | expression | decimals, as change | percent(grossOutput, ly.grossOutput) | 1.");
    private static final Text PARAMETER = new Text(
            "名称 | 中文 | English | 数值，如 percent | 上限 | bound | 30; 2025-06 = 40；数值为整数。",
            "name | 中文 | English | value, as percent | 上限 | bound | 30; 2025-06 = 40; values are whole numbers.");

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

    /** Every line of figures that cannot be read. */
    static List<Problem> unreadableFigures(String text) {
        return TypedLines.problems(RULE, "/figures", text, FIGURE, CheckLines::figure);
    }

    /** Every line of bounds that cannot be read. */
    static List<Problem> unreadableParameters(String text) {
        return TypedLines.problems(RULE, "/parameters", text, PARAMETER, CheckLines::parameter);
    }

    static List<Figure> readFigures(String text) {
        return TypedLines.read(text, CheckLines::figure);
    }

    static List<Parameter> readParameters(String text) {
        return TypedLines.read(text, CheckLines::parameter);
    }

    private static Figure figure(String line) {
        String[] part = parts(line, FIGURE_PARTS);
        return new Figure(part[0], part[1], Integer.parseInt(part[2]));
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
            long bound = number(sides[1]);
            if (PERIOD.matcher(name).matches()) {
                changes.add(new Parameter.Change(Period.parse(name), bound));
            } else {
                classes.add(new Parameter.ForClasses(List.of(name.split("\\s+")), bound));
            }
        }
        return new Parameter(part[0], new Text(part[1], part[2]), number(values[0]), changes, classes);
    }

    private static String[] parts(String line, int count) {
        String[] part = BAR.split(line, -1);
        if (part.length != count) {
            throw new IllegalArgumentException(line);
        }
        return Arrays.stream(part).map(String::strip).toArray(String[]::new);
    }

    private static long number(String text) {
        return Long.parseLong(text.strip());
    }
}
