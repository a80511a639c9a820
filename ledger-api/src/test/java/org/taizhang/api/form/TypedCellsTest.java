package org.taizhang.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Submission;

class TypedCellsTest {

    @Test
    void numbers_are_read_as_people_paste_them_and_words_go_on_as_words() {
        Submission submission = submission(
                FormCode.OUTPUT,
                "values.grossOutput",
                " １２，３４５ ",
                "values.salesOutput",
                "1e3",
                "values.exportDelivery",
                "−5",
                "values.operatingStatus",
                "1");

        assertThat(submission.values().items())
                .containsEntry("grossOutput", Cell.of(12_345))
                .containsEntry("salesOutput", Cell.of("1e3"))
                .containsEntry("exportDelivery", Cell.of(-5))
                .containsEntry("operatingStatus", Cell.of("1"));
    }

    @Test
    void what_is_no_month_or_too_long_is_told_and_not_dropped() {
        TypedForm typed = TypedForm.of(Map.of(
                "explanations.0.code", new String[] {"08"},
                "explanations.0.text", new String[] {"长".repeat(600)},
                "explanations.0.until", new String[] {"2026年5月"}));

        assertThat(TypedCells.unreadable(typed))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("CELL_MONTH", "/explanations/0/until"));
        assertThat(typed.get("explanations.0.text"))
                .as("for the ledger to refuse")
                .hasSize(600);
    }

    @Test
    void blank_is_not_stated_and_never_zero() {
        assertThat(submission(FormCode.OUTPUT, "values.grossOutput", "  ")
                        .values()
                        .items())
                .isEmpty();
    }

    @Test
    void blank_rows_are_left_out_and_the_others_keep_their_order() {
        Submission submission = submission(
                FormCode.OUTPUT,
                "values.byClass.0.classCode",
                "1311",
                "values.byClass.0.classOutput",
                "10",
                "values.byClass.1.classCode",
                "",
                "values.byClass.10.classCode",
                "1439",
                "values.byClass.2.classCode",
                "1353");

        assertThat(submission.values().groups().get("byClass"))
                .extracting(row -> row.get("classCode"))
                .containsExactly(Cell.of("1311"), Cell.of("1353"), Cell.of("1439"));
    }

    @Test
    void an_area_keeps_the_unit_it_was_entered_in() {
        Map<String, Cell> items = submission(
                        FormCode.LAND_USE,
                        "values.ownedLand",
                        "12000",
                        "values.ownedLand.unit",
                        "m2",
                        "values.leasedLand",
                        "3.5",
                        "values.leasedLand.unit",
                        "亩")
                .values()
                .items();

        assertThat(items)
                .containsEntry("ownedLand", new Cell.Measured(BigDecimal.valueOf(12_000), "m2", null))
                .containsEntry("leasedLand", Cell.of(new BigDecimal("3.5")));
    }

    @Test
    void what_the_ledger_holds_is_typed_back_unchanged() {
        ReportValues values = new ReportValues(
                Map.of("changed", Cell.of(true), "ownedLand", new Cell.Measured(new BigDecimal("1200"), "m2", null)),
                Map.of());

        Submission again = TypedCells.submission(FormCatalogue.of(FormCode.LAND_USE), TypedCells.typed(values));

        assertThat(again.values()).isEqualTo(values);
    }

    @Test
    void a_place_to_explain_that_was_left_blank_explains_nothing() {
        Submission submission = submission(
                FormCode.OUTPUT,
                "explanations.0.rule",
                "O08",
                "explanations.0.item",
                "grossOutput",
                "explanations.1.rule",
                "F-D4",
                "explanations.1.code",
                "04",
                "explanations.1.text",
                "柑橘下市停榨",
                "explanations.1.until",
                "2025-11");

        assertThat(submission.explanations())
                .containsExactly(new Explanation("F-D4", null, "04", "柑橘下市停榨", YearMonth.parse("2025-11")));
    }

    @Test
    void nothing_but_inputs_of_a_form_is_taken_from_a_request() {
        TypedForm typed = TypedForm.of(
                Map.of("_csrf", new String[] {"x"}, "ifMatch", new String[] {"1"}, "reason.code", new String[] {"08"}));

        assertThat(typed.inputs()).containsOnlyKeys("reason.code");
    }

    private static Submission submission(FormCode form, String... inputs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            parameters.put(inputs[i], List.of(inputs[i + 1]).toArray(String[]::new));
        }
        return TypedCells.submission(FormCatalogue.of(form), TypedForm.of(parameters));
    }
}
