package org.taizhang.api.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.registry.Enterprise;

/** What the ledger knows before anything is typed. Amounts are never guessed. */
final class Prefill {

    private Prefill() {}

    static TypedForm of(FormCode form, Period period, Enterprise enterprise, Optional<ReportFiled> previous) {
        return switch (form) {
            case OUTPUT -> output(period, enterprise, previous);
            case LAND_USE -> previous.map(Prefill::unchanged).orElseGet(() -> first(period, enterprise));
            case EMPLOYMENT, DEVELOPMENT -> TypedForm.BLANK;
        };
    }

    /** The status of the directory, and the classes of the last report, else the one of the period. */
    private static TypedForm output(Period period, Enterprise enterprise, Optional<ReportFiled> previous) {
        Map<String, String> inputs = new LinkedHashMap<>();
        String status = enterprise.stoppedThroughout(period) ? "2" : enterprise.preparingThroughout(period) ? "3" : "1";
        inputs.put("values.operatingStatus", status);
        List<String> classes = previous.map(Prefill::classes)
                .orElse(List.of(enterprise.industryClass(period.lastMonth()).code()));
        for (int row = 0; row < classes.size(); row++) {
            inputs.put("values.byClass." + row + ".classCode", classes.get(row));
        }
        return new TypedForm(inputs);
    }

    private static List<String> classes(ReportFiled report) {
        TypedForm typed = TypedCells.typed(report.values());
        return IntStream.range(0, typed.rows("byClass"))
                .mapToObj(row -> typed.get("values.byClass." + row + ".classCode"))
                .toList();
    }

    /** Nothing was stated before, so everything is new, from the month of entry on. */
    private static TypedForm first(Period period, Enterprise enterprise) {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("values.changed", "true"));
        enterprise
                .membership(period)
                .filter(membership -> period.covers(membership.from()))
                .ifPresent(membership ->
                        inputs.put("values.effectiveFrom", membership.from().toString()));
        return new TypedForm(inputs);
    }

    /** One click says that nothing changed. */
    private static TypedForm unchanged(ReportFiled previous) {
        Map<String, String> inputs =
                new LinkedHashMap<>(TypedCells.typed(previous.values()).inputs());
        inputs.put("values.changed", "false");
        inputs.remove("values.docNo");
        inputs.remove("values.effectiveFrom");
        return new TypedForm(inputs);
    }
}
