package org.taizhang.api.development;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ReportValues;

/** The sheet of a town's report, to be filled in or to be read. */
final class DevelopmentSheets {

    private DevelopmentSheets() {}

    /** @param typed what was typed so far; null to start from what the ledger knows */
    static FormView toType(
            FormDefinition form, ClusterBook book, Period period, @Nullable TypedForm typed, FormProblems problems) {
        KnownDevelopment known = new KnownDevelopment(book, period);
        TypedForm start = typed != null
                ? typed
                : book.latest(period)
                        .map(latest -> TypedCells.typed(
                                latest.filed().values(), latest.filed().checks()))
                        .orElseGet(() -> known.previous()
                                .map(DevelopmentSheets::register)
                                .orElse(TypedForm.BLANK));
        return FormView.toType(form, item -> true, start, problems, known);
    }

    static FormView toRead(FormDefinition form, ClusterBook book, Period period, ReportValues values) {
        return FormView.toRead(form, TypedCells.typed(values), new KnownDevelopment(book, period));
    }

    /** Buildings stay where they are and utilities as they were; areas are stated anew, never guessed. */
    private static TypedForm register(DevelopmentFiled previous) {
        Map<String, String> inputs =
                new LinkedHashMap<>(TypedCells.typed(previous.values()).inputs());
        inputs.keySet().removeIf(name -> !name.startsWith("values.buildings.") && !name.endsWith(".status"));
        return new TypedForm(inputs);
    }
}
