package org.taizhang.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.Severity;

/** What an expression may be, and how far it gets. */
class LanguageTest {

    private static final Period MAY = Period.parse("2025-05");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grossOutputt > 1",
                "grossOutput",
                "operatingStatus.matches('(a+)+$')",
                "timestamp('2025-01-01T00:00:00Z') < timestamp('2026-01-01T00:00:00Z')",
                "byClass.classOutput.map(x, x * 2).size() > 1",
                "p.unheardOf > 1",
                "true; true",
                ""
            })
    void whatIsNoExpressionOfTheFormIsRefusedWhenTheCatalogueIsRead(String expression) {
        assertThatThrownBy(() -> asking(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThatThrownBy(() -> asking("true" + " || true".repeat(500))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asking("(".repeat(200) + "true" + ")".repeat(200)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckThatWorksTooMuchIsAnErrorAndNoRefusal() {
        CheckCatalogue hostile = asking("past.grossOutput.all(a, past.grossOutput.all(b, past.grossOutput.all(c,"
                + " past.grossOutput.all(d, a + b + c + d >= 0))))");

        Finding finding = only(
                hostile.findings(EnumSet.allOf(Severity.class), variable -> Collections.nCopies(21, 1L), null, MAY));
        assertThat(finding.outcome()).isEqualTo(Outcome.RULE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grossOutput * grossOutput * grossOutput > 0",
                "grossOutput / (grossOutput - grossOutput) > 0",
                "past.grossOutput[7] > 0",
                "sum([grossOutput, 9223372036854775807]) > 0",
                "median(past.grossOutput) > 0"
            })
    void whatCannotBeCalculatedIsAnError(String expression) {
        Finding finding = only(asking(expression)
                .findings(
                        EnumSet.allOf(Severity.class),
                        variable -> variable.kind() == Variable.Kind.NUMBERS ? List.of() : (Object) 1_000_000_000_000L,
                        null,
                        MAY));

        assertThat(finding.outcome()).isEqualTo(Outcome.RULE_ERROR);
        assertThat(finding.message().zh()).startsWith("审核公式不能计算");
    }

    @Test
    void aRuleThatErrorsStopsNobodyAndIsKept() {
        List<Finding> findings = asking("past.grossOutput[7] > 0")
                .findings(EnumSet.allOf(Severity.class), variable -> List.of(), null, MAY);

        Explained explained = Explained.of(findings, List.of(), (rule, item) -> Optional.empty());

        assertThat(explained.open()).isEmpty();
        assertThat(explained.notes())
                .extracting(CheckNote::rule, CheckNote::outcome)
                .containsExactly(tuple("X1", Outcome.RULE_ERROR));
    }

    @Test
    void nothingIsAskedOfWhatIsNotKnown() {
        assertThat(asking("grossOutput > 0").findings(EnumSet.allOf(Severity.class), variable -> null, null, MAY))
                .isEmpty();
        assertThat(asking("known.grossOutput && grossOutput > 0")
                        .findings(EnumSet.allOf(Severity.class), variable -> null, null, MAY))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.FIRED);
    }

    private static CheckCatalogue asking(String expression) {
        return catalogue(expression, null);
    }

    private static CheckCatalogue catalogue(String expression, @Nullable String applies) {
        return new CheckCatalogue(
                FormCatalogue.of(FormCode.OUTPUT),
                OtherForms.founding(FormCode.OUTPUT),
                List.of(new CheckDefinition(
                        "X1",
                        List.of(),
                        1,
                        FormCode.OUTPUT,
                        Severity.HARD,
                        CheckScope.BOOK,
                        "grossOutput",
                        List.of(),
                        applies,
                        expression,
                        List.of(),
                        List.of(),
                        new Text("", ""),
                        null,
                        null,
                        "test")));
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
