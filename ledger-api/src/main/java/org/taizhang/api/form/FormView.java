package org.taizhang.api.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * A form as it is shown: what was typed, what the ledger knows beside it, what was refused.
 *
 * @param typing it is filled in; else it is read
 */
public record FormView(
        FormDefinition definition,
        boolean typing,
        List<Line> lines,
        List<Group> groups,
        TypedForm typed,
        FormProblems problems) {

    private static final int BLANK_ROWS = 2;

    /** @param beside what the ledger knows; nothing of it is typed */
    public record Line(Input input, Beside beside) {

        /** Where the ledger has no history, last year's values of this item are typed. */
        public boolean asksLastYear() {
            return input.item().columns().contains(Column.LAST_YEAR_MONTH);
        }
    }

    /**
     * @param rows those filled in, and when typing some blank ones
     * @param errors of the rows together
     */
    public record Group(GroupDefinition definition, List<List<Input>> rows, List<Text> errors) {}

    /** @param applies whether an item concerns this unit and period at all */
    public static FormView toType(
            FormDefinition form,
            Predicate<ItemDefinition> applies,
            TypedForm typed,
            FormProblems problems,
            KnownValues known) {
        return of(form, true, applies, typed, problems, known);
    }

    /** Items that were not stated are left out, computed ones are shown. */
    public static FormView toRead(FormDefinition form, TypedForm stated, KnownValues known) {
        return of(
                form,
                false,
                item -> !item.stated() || !stated.get("values." + item.code()).isEmpty(),
                stated,
                FormProblems.NONE,
                known);
    }

    /** Every line of the form, those that were not stated blank. */
    public static FormView toPrint(FormDefinition form, TypedForm stated, KnownValues known) {
        return of(form, false, item -> true, stated, FormProblems.NONE, known);
    }

    private static FormView of(
            FormDefinition form,
            boolean typing,
            Predicate<ItemDefinition> applies,
            TypedForm typed,
            FormProblems problems,
            KnownValues known) {
        List<Line> lines = form.items().stream()
                .filter(applies)
                .map(item -> new Line(Input.of("values.", item, typed, problems), known.of(item)))
                .toList();
        List<Group> groups = form.groups().stream()
                .map(group -> new Group(
                        group, rows(group, typed, problems, typing), problems.exactly("values." + group.code())))
                .toList();
        return new FormView(form, typing, lines, groups, typed, problems);
    }

    /** The ledger knows years to date and last year's values for some line. */
    public boolean accumulates() {
        return definition.items().stream().anyMatch(item -> item.columns().contains(Column.LAST_YEAR_MONTH));
    }

    /** Those that are not about one of the lines, and therefore do not stand at it. */
    public List<AskedExplanation> besidesLines(List<AskedExplanation> asked) {
        return asked.stream()
                .filter(one -> lines.stream()
                        .noneMatch(line -> line.input.item().code().equals(one.item())))
                .toList();
    }

    private static List<List<Input>> rows(
            GroupDefinition group, TypedForm typed, FormProblems problems, boolean typing) {
        int filled = typed.rows(group.code());
        int shown = typing ? Math.max(group.min(), filled + BLANK_ROWS) : filled;
        List<List<Input>> rows = new ArrayList<>();
        for (int row = 0; row < shown; row++) {
            String prefix = "values." + group.code() + "." + row + ".";
            rows.add(group.items().stream()
                    .map(item -> Input.of(prefix, item, typed, problems))
                    .toList());
        }
        return rows;
    }
}
