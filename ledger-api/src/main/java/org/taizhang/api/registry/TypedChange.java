package org.taizhang.api.registry;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.registry.Uscc;

/**
 * A change as it was typed on a page, input by input. Its readers are to be called when nothing they read is
 * {@link #unreadable}.
 *
 * @param inputs by name; what was not typed is blank
 */
record TypedChange(Map<String, String> inputs) implements Serializable {

    private static final int OTHERS_MAX = 20;

    TypedChange {
        inputs = Map.copyOf(inputs);
    }

    public String text(String input) {
        return inputs.getOrDefault(input, "").strip();
    }

    /** What cannot be read at all of what the kind asks for. */
    List<Problem> unreadable(ChangeKind kind) {
        return Stream.concat(Stream.of("uscc"), kind.inputs().stream())
                .flatMap(input -> problem(input).stream())
                .toList();
    }

    private Optional<Problem> problem(String input) {
        return switch (input) {
            case "uscc" -> code(input, text(input));
            case "heir" -> text(input).isEmpty() ? Optional.empty() : code(input, text(input));
            case "others" -> others(codes());
            case "from" ->
                unless(
                        parses(YearMonth::parse, text(input)),
                        input,
                        "月份应写作 2025-03 的形式。",
                        "Write the month as 2025-03.");
            case "firstDay" ->
                unless(
                        parses(LocalDate::parse, text(input)),
                        input,
                        "日期应写作 2025-03-01 的形式。",
                        "Write the day as 2025-03-01.");
            case "cluster" -> unless(parses(ClusterId::new, text(input)), input, "请选择集聚区。", "Choose a cluster.");
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> others(List<String> codes) {
        return codes.size() > OTHERS_MAX
                ? unless(false, "others", "一次最多" + OTHERS_MAX + "个单位。", "At most " + OTHERS_MAX + " enterprises.")
                : codes.stream().flatMap(c -> code("others", c).stream()).findFirst();
    }

    private static Optional<Problem> code(String input, String typed) {
        return Uscc.problem(typed)
                .map(problem -> Problem.of(
                        problem.rule(),
                        "/" + input,
                        "“" + typed + "”：" + problem.message().zh(),
                        "'" + typed + "': " + problem.message().en()));
    }

    private static Optional<Problem> unless(boolean fine, String input, String zh, String en) {
        return fine ? Optional.empty() : Optional.of(Problem.of("INPUT", "/" + input, zh, en));
    }

    private static boolean parses(Function<String, ?> parse, String text) {
        try {
            return parse.apply(text) != null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    String document() {
        return text("document");
    }

    boolean yes(String input) {
        return text(input).equals("true");
    }

    YearMonth month() {
        return YearMonth.parse(text("from"));
    }

    LocalDate day() {
        return LocalDate.parse(text("firstDay"));
    }

    ClusterId cluster() {
        return new ClusterId(text("cluster"));
    }

    Uscc uscc() {
        return new Uscc(text("uscc"));
    }

    List<Uscc> others() {
        return codes().stream().map(Uscc::new).toList();
    }

    @Nullable
    Uscc heir() {
        return text("heir").isEmpty() ? null : new Uscc(text("heir"));
    }

    /** Set apart by blanks, commas or lines. */
    private List<String> codes() {
        return text("others").isEmpty() ? List.of() : List.of(text("others").split("[\\s,，、;；]+"));
    }
}
