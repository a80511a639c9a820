package org.taizhang.api.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/** The broken rules of a refused form, by the input that broke them. */
public record FormProblems(List<Problem> problems) {

    private static final Pattern INPUT = Pattern.compile("(values|samePeriod|reason|explanations|assistance)(\\..+)?");

    /** {@code F-O2}, {@code O16b}. */
    private static final Pattern CHECK = Pattern.compile("([A-Z]-)?[A-Z]{1,2}\\d+[a-z]?");

    public static final FormProblems NONE = new FormProblems(List.of());

    public FormProblems {
        problems = List.copyOf(problems);
    }

    /** What is wrong with one input, cells within it included. */
    public List<Text> of(String name) {
        return problems.stream()
                .filter(p -> name(p).equals(name) || name(p).startsWith(name + "."))
                .map(Problem::message)
                .toList();
    }

    /** What is wrong with a whole group, not with a row of it. */
    List<Text> exactly(String name) {
        return problems.stream()
                .filter(p -> name(p).equals(name))
                .map(Problem::message)
                .toList();
    }

    /** For the summary: each message with the id of its input; problems of the whole form lead nowhere. */
    public List<Entry> summary() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Problem problem : problems) {
            entries.putIfAbsent(
                    problem.rule() + problem.pointer(), new Entry(id(problem), problem.rule(), problem.message()));
        }
        return new ArrayList<>(entries.values());
    }

    /** @param id of the input; empty for the whole form */
    public record Entry(String id, String rule, Text message) {

        /** Its number in the catalogue of checks; empty for a rule that has none. */
        public String number() {
            return CHECK.matcher(rule).matches() ? rule : "";
        }
    }

    private static String id(Problem problem) {
        String name = name(problem);
        return INPUT.matcher(name).matches() ? name.replace('.', '-') : "";
    }

    private static String name(Problem problem) {
        String pointer = problem.pointer();
        return pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : "";
    }
}
