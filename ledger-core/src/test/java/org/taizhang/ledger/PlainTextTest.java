package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人13912345678",
                "电话139-1234-5678",
                "+86 139 1234 5678",
                "座机023-55128888",
                "１３９１２３４５６７８",
                "身份证500235199003071234",
                "50023519900307123X"
            })
    void phoneAndIdentityCardNumbersAreRefused(String text) {
        assertThat(PlainText.optional("/document", text, 200))
                .map(Problem::rule)
                .contains("PERSONAL_DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云阳府办发〔2021〕75号",
                "渝(2021)云阳县不动产权第000123456号",
                "合同 HT-2024-0513912345678901",
                "913700007058303114",
                "20250315001",
                "㐂𠮷米业"
            })
    void numbersOfDocumentsAndCreditCodesAreNot(String text) {
        assertThat(PlainText.optional("/document", text, 200)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"两\n行", "a\u0000b", "\u202Eabc", "zero\u200Bwidth"})
    void invisibleCharactersAreRefused(String text) {
        assertThat(PlainText.optional("/document", text, 200))
                .map(Problem::rule)
                .contains("TEXT_CHARACTERS");
    }
}
