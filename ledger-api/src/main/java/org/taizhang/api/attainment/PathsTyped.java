package org.taizhang.api.attainment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/** Target paths as typed into the page: a line for each rule. */
record PathsTyped(List<Line> lines) {

    static final Line EMPTY = new Line("", "", Shape.LINEAR.name(), "");

    private static final int LINES_MAX = 30;
    private static final Pattern POINT = Pattern.compile("(\\d{4}-\\d{2}|\\d{1,2})=(\\d{1,12}(?:\\.\\d{1,6})?)");

    /**
     * @param column empty for a line that says nothing
     * @param scope empty for every scope
     * @param points {@code 2027-12=40; 2028-12=55}, or months of a usual year: {@code 02=14; 03=23}
     */
    record Line(String column, String scope, String shape, String points) {}

    /** @throws RefusedException where lines are not whole */
    static PathsTyped of(MultiValueMap<String, String> sent) {
        List<List<String>> inputs = Stream.of("column", "scope", "shape", "points")
                .map(name -> sent.getOrDefault(name, List.of()))
                .toList();
        int lines = inputs.get(0).size();
        if (lines > LINES_MAX || inputs.stream().anyMatch(input -> input.size() != lines)) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "PATH_LINES",
                    "/rules",
                    "每条路径须有指标、范围、路径和数值四项，最多" + LINES_MAX + "条。",
                    "Each line has column, scope, shape and points; at most " + LINES_MAX + ".");
        }
        return new PathsTyped(IntStream.range(0, lines)
                .mapToObj(i -> new Line(
                        inputs.get(0).get(i),
                        inputs.get(1).get(i),
                        inputs.get(2).get(i),
                        inputs.get(3).get(i).strip()))
                .filter(line -> !line.column().isEmpty())
                .toList());
    }

    static PathsTyped of(TargetPaths paths) {
        return new PathsTyped(paths.rules().stream()
                .map(rule -> new Line(
                        rule.column().toString(),
                        rule.scope() == null ? "" : rule.scope().toString(),
                        rule.shape().name(),
                        points(rule)))
                .toList());
    }

    private static String points(PathRule rule) {
        return Stream.concat(
                        rule.milestones().stream()
                                .map(m -> m.at() + "=" + m.value().toPlainString()),
                        new TreeMap<>(rule.cumulative())
                                .entrySet().stream()
                                        .map(month -> String.format("%02d=%d", month.getKey(), month.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** The page with these lines. */
    String address(String page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        lines.forEach(line -> address.queryParam("column", line.column())
                .queryParam("scope", line.scope())
                .queryParam("shape", line.shape())
                .queryParam("points", line.points()));
        return address.encode().build().toUriString();
    }

    /** @throws RefusedException with everything that cannot be read */
    TargetPaths read(String id) {
        List<Problem> problems = new ArrayList<>();
        List<PathRule> rules = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> rule(lines.get(i), "/rules/" + i, problems).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return new TargetPaths(id, rules);
    }

    private static List<PathRule> rule(Line line, String pointer, List<Problem> problems) {
        TargetColumn column = TargetColumn.find(line.column()).orElse(null);
        Shape shape = Stream.of(Shape.values())
                .filter(s -> s.name().equals(line.shape()))
                .findFirst()
                .orElse(null);
        if (column == null || shape == null) {
            problems.add(Problem.of("PATH_CHOICE", pointer, "请选择指标和路径。", "Choose a column and a shape."));
            return List.of();
        }
        List<Milestone> milestones = new ArrayList<>();
        Map<Integer, Long> cumulative = new HashMap<>();
        for (String point : line.points().split("[;；,，\\s]+")) {
            if (!point.isEmpty() && !read(point, milestones, cumulative)) {
                problems.add(Problem.of(
                        "PATH_POINT",
                        pointer + "/points",
                        "“" + point + "”不能识别：里程碑写作 2027-12=40，各月累计写作 02=14（整数），每月一次。",
                        "'" + point
                                + "' cannot be read: a milestone is 2027-12=40, a month of a usual year 02=14 (whole,"
                                + " each month once)."));
            }
        }
        return List.of(new PathRule(column, scope(line.scope(), pointer, problems), shape, milestones, cumulative));
    }

    private static boolean read(String point, List<Milestone> milestones, Map<Integer, Long> cumulative) {
        Matcher matcher = POINT.matcher(point);
        if (!matcher.matches()) {
            return false;
        }
        String at = matcher.group(1);
        BigDecimal value = new BigDecimal(matcher.group(2));
        try {
            return at.contains("-")
                    ? milestones.add(new Milestone(Period.parse(at), value))
                    : cumulative.put(Integer.valueOf(at), value.longValueExact()) == null;
        } catch (IllegalArgumentException | ArithmeticException notOne) {
            return false;
        }
    }

    private static @Nullable Scope scope(String text, String pointer, List<Problem> problems) {
        try {
            return text.isEmpty() ? null : new Scope(text);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    "CLUSTER_UNKNOWN",
                    pointer + "/scope",
                    "规划中没有集聚区“" + text + "”。",
                    "There is no cluster '" + text + "'."));
            return null;
        }
    }
}
