package org.taizhang.ledger.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.taizhang.ledger.Problem;

/** 统一社会信用代码: unified social credit code, 18 characters with a check character (GB 32100-2015). */
public record Uscc(@JsonValue String value) implements Comparable<Uscc> {

    public static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException when {@link #problem} finds one */
    @JsonCreator
    public Uscc {
        problem(value).ifPresent(p -> {
            throw new IllegalArgumentException(p.message().en());
        });
    }

    /** What is wrong with a code as typed; nothing when it is well-formed and its check character fits. */
    public static Optional<Problem> problem(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(Problem.of(
                    "USCC_LENGTH",
                    "/uscc",
                    "统一社会信用代码应为18位，实为" + code.length() + "位。",
                    "A unified social credit code has 18 characters, this one has " + code.length() + "."));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of(Problem.of(
                        "INVALID_CHARACTER",
                        "/uscc",
                        "统一社会信用代码第" + (i + 1) + "位的“" + code.charAt(i) + "”不在允许的字符之内（数字及不含I、O、S、V、Z的大写字母）。",
                        "Character " + (i + 1) + " of the code, '" + code.charAt(i)
                                + "', is not allowed (digits and capitals without I, O, S, V, Z)."));
            }
        }
        char expected = checkCharacter(code.substring(0, LENGTH - 1));
        if (expected != code.charAt(LENGTH - 1)) {
            return Optional.of(Problem.of(
                    "CHECK_DIGIT",
                    "/uscc",
                    "统一社会信用代码校验码不符，请核对各位字符。",
                    "The check character of the unified social credit code does not fit: check every character."));
        }
        return Optional.empty();
    }

    /** The 18th character for the first 17: {@code (31 − Σ Cᵢ·Wᵢ mod 31) mod 31}. */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** 个体工商户 are counted apart from enterprises. */
    public boolean individual() {
        return value.startsWith("92");
    }

    @Override
    public int compareTo(Uscc other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
