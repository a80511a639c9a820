package org.taizhang.api.registry;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;

/**
 * A batch as typed into the page. A field that was not sent is as one left empty.
 *
 * @param entering codes apart by spaces, commas or lines, as is {@code leaving}
 */
record BatchTyped(String from, String document, String entering, String leaving) implements Serializable {

    BatchTyped {
        from = Objects.requireNonNullElse(from, "");
        document = Objects.requireNonNullElse(document, "");
        entering = Objects.requireNonNullElse(entering, "");
        leaving = Objects.requireNonNullElse(leaving, "");
    }

    /** What cannot be read at all, row by row. */
    List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        try {
            YearMonth.parse(from.strip());
        } catch (DateTimeParseException e) {
            problems.add(Problem.of("INPUT", "/from", "月份应写作 2025-03 的形式。", "Write the month as 2025-03."));
        }
        unreadable("/entering", entering, problems);
        unreadable("/leaving", leaving, problems);
        return problems;
    }

    private static void unreadable(String pointer, String typed, List<Problem> problems) {
        List<String> codes = codes(typed);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String row = pointer + "/" + i;
            Uscc.problem(code)
                    .map(p -> Problem.of(
                            p.rule(),
                            row,
                            "“" + code + "”：" + p.message().zh(),
                            "'" + code + "': " + p.message().en()))
                    .ifPresent(problems::add);
        }
    }

    /** To be called when nothing is {@link #unreadable}. */
    Batch batch() {
        return new Batch(
                YearMonth.parse(from.strip()),
                document.strip(),
                codes(entering).stream().map(Uscc::new).toList(),
                codes(leaving).stream().map(Uscc::new).toList());
    }

    private static List<String> codes(String typed) {
        return typed.isBlank() ? List.of() : List.of(typed.strip().split("[\\s,，、;；]+"));
    }
}
