package org.taizhang.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.IdentityDefinition.Figure;
import org.taizhang.ledger.form.Severity;

class CheckRulesTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithAnyCheckOfTheCatalogue(FormCode form) {
        assertThat(CheckCatalogue.of(form).definitions())
                .filteredOn(check -> !check.source().startsWith("form "))
                .allSatisfy(check -> assertThat(broken(check)).isEmpty());
    }

    @Test
    void everyMistakeIsToldWithItsField() {
        CheckDefinition wrong = check(
                "1st",
                Severity.SOFT,
                "turnover",
                "prev.grossOutput +",
                "grossOutput",
                List.of(new Figure("share", "salesOutput > 0", 0)),
                "{nothing}",
                " ");

        assertThat(broken(wrong))
                .extracting(Problem::rule, Problem::pointer)
                .contains(
                        tuple("CHECK_ID", "/id"),
                        tuple("CHECK_ITEM", "/item"),
                        tuple("CHECK_EXPRESSION", "/applies"),
                        tuple("CHECK_EXPRESSION", "/expression"),
                        tuple("CHECK_EXPRESSION", "/figures/0/expression"),
                        tuple("CHECK_PLACEHOLDER", "/message"),
                        tuple("TEXT_BLANK", "/source"));
    }

    @Test
    void anothersValueNeverReachesAFilerAndAnotherFormNeverRefuses() {
        assertThat(broken(simple(Severity.SOFT, "size(peers.outputPerHead) > 0")))
                .extracting(Problem::rule)
                .containsExactly("CHECK_PEERS");
        assertThat(broken(simple(Severity.ALERT, "size(peers.outputPerHead) > 0")))
                .isEmpty();
        assertThat(broken(simple(Severity.HARD, "employment.headcountEnd > 0")))
                .extracting(Problem::rule)
                .containsExactly("CHECK_OTHER_FORM");
    }

    @Test
    void anExpressionThatWouldNeverEndIsNone() {
        assertThat(broken(simple(Severity.SOFT, "true" + " && true".repeat(200))))
                .extracting(Problem::rule)
                .containsExactly("CHECK_EXPRESSION");
    }

    @Test
    void noCheckIsLargerThanSomebodyCanRead() {
        CheckDefinition vast = check(
                "X01",
                Severity.SOFT,
                "grossOutput",
                null,
                "true",
                Collections.nCopies(51, new Figure("f", "grossOutput", 0)),
                "看一看",
                "试行");

        assertThat(broken(vast)).extracting(Problem::rule).containsExactly("CHECK_SIZE");
    }

    private static List<Problem> broken(CheckDefinition check) {
        return CheckRules.broken(check, CheckCatalogue.of(check.form()));
    }

    private static CheckDefinition simple(Severity severity, String expression) {
        return check("X01", severity, "grossOutput", null, expression, List.of(), "看一看", "试行");
    }

    private static CheckDefinition check(
            String id,
            Severity severity,
            String item,
            @Nullable String applies,
            String expression,
            List<Figure> figures,
            String message,
            String source) {
        return new CheckDefinition(
                id,
                List.of(),
                1,
                FormCode.OUTPUT,
                severity,
                CheckScope.HISTORY,
                item,
                List.of(),
                applies,
                expression,
                figures,
                List.of(),
                new Text(message, message),
                new Period(2025, 3),
                null,
                source);
    }
}
