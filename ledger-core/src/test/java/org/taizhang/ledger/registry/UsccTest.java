package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Problem;

class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91440300192317458F",
                "9150000020286320X6",
                "91340000610400837Y",
                "913700007058303114",
                "91450200198229141F",
                "913300006096907427",
                "91630000226593742J",
                "91330800792060211R",
                "91500000202819532B",
                "91110000600069802M",
                "91540000219667563J",
                "91330000712560575G",
                "91330200MA283665X6",
                "91350100M000100Y43",
                "911522010783762860"
            })
    void realCodesAreWellFormed(String code) {
        assertThat(Uscc.problem(code)).isEmpty();
        assertThat(new Uscc(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, INVALID_CHARACTER",
        "91350100M000100Y4W, CHECK_DIGIT",
        "91440300192317485F, CHECK_DIGIT",
        "91440300192317458E, CHECK_DIGIT",
        "9144030019231745, USCC_LENGTH",
        "91440300192317458f, INVALID_CHARACTER",
        "'', USCC_LENGTH"
    })
    void aMalformedCodeSaysWhatIsWrong(String code, String rule) {
        assertThat(Uscc.problem(code)).map(Problem::rule).contains(rule);
        assertThatThrownBy(() -> new Uscc(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySingleWrongCharacterAndEverySwapOfNeighboursIsFound() {
        Random random = new Random(32100);
        for (int n = 0; n < 500; n++) {
            StringBuilder body = new StringBuilder();
            random.ints(17, 0, ALPHABET.length()).forEach(i -> body.append(ALPHABET.charAt(i)));
            String code = body.toString() + Uscc.checkCharacter(body.toString());
            assertThat(Uscc.problem(code)).isEmpty();

            int at = random.nextInt(Uscc.LENGTH - 1);
            char wrong = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            String mutant = code.substring(0, at) + wrong + code.substring(at + 1);
            String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
            assertThat(Uscc.problem(mutant).isEmpty()).isEqualTo(mutant.equals(code));
            assertThat(Uscc.problem(swapped).isEmpty()).isEqualTo(swapped.equals(code));
        }
    }
}
