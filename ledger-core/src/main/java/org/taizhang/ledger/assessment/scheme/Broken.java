package org.taizhang.ledger.assessment.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/** Collects every broken rule of a scheme. */
final class Broken {

    private static final int TEXT_MAX = 400;
    private static final int CODE_MAX = 64;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> all() {
        return List.copyOf(problems);
    }

    void unless(boolean holds, String rule, String pointer, String zh, String en) {
        if (!holds) {
            problems.add(Problem.of(rule, pointer, zh, en));
        }
    }

    void words(String pointer, Text text) {
        add(PlainText.required(pointer + "/zh", text.zh(), TEXT_MAX));
        add(PlainText.required(pointer + "/en", text.en(), TEXT_MAX));
    }

    void words(String pointer, @Nullable String text) {
        if (text != null) {
            add(PlainText.required(pointer, text, TEXT_MAX));
        }
    }

    void code(String pointer, String code) {
        add(PlainText.required(pointer, code, CODE_MAX));
        unless(
                code.indexOf(' ') < 0 && code.indexOf('/') < 0,
                "SCHEME_CODE",
                pointer,
                "代码“" + code + "”中不能有空格或斜杠。",
                "The code '" + code + "' has a space or a slash: leave it out.");
    }

    void distinct(String pointer, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .forEach(code -> unless(
                        false,
                        "SCHEME_CODE_TWICE",
                        pointer,
                        "代码“" + code + "”出现了两次，请只用一次。",
                        "The code '" + code + "' is there twice: use it once."));
    }

    void positive(String pointer, @Nullable Fraction number) {
        unless(
                number == null || number.signum() > 0,
                "SCHEME_NOT_POSITIVE",
                pointer,
                "应大于0。",
                "This has to be above 0.");
    }

    void notNegative(String pointer, Fraction number) {
        unless(number.signum() >= 0, "SCHEME_NEGATIVE", pointer, "不能为负。", "This cannot be negative.");
    }

    private void add(Optional<Problem> problem) {
        problem.ifPresent(problems::add);
    }
}
