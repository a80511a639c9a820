package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Problem;

class SubmissionCheckTest {

    @ParameterizedTest
    @CsvSource({
        "11, x, REASON_CODE",
        "8, x, REASON_CODE",
        "99, 太短, REASON_TEXT",
        "99, '        一二        ', REASON_TEXT",
        "08, 请电13912345678, PERSONAL_DATA"
    })
    void aReasonIsOfTheCatalogueAndSaysSomething(String code, String text, String rule) {
        assertThat(SubmissionCheck.of(Sheet.output(1).because(code, text).submission()))
                .extracting(Problem::rule)
                .containsExactly(rule);
    }

    @Test
    void aCodeAloneIsAReason() {
        assertThat(SubmissionCheck.of(Sheet.output(1).because("08", "").submission()))
                .isEmpty();
    }

    @Test
    void signaturesAreReferencesNeverNamesOrNumbers() {
        assertThat(SubmissionCheck.of(Sheet.output(1)
                        .signed(new Signatures("张三", "13912345678", "acc:01HZX"))
                        .submission()))
                .extracting(Problem::pointer)
                .containsExactly("/signatures/preparer", "/signatures/statHead");
    }
}
