package org.taizhang.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Severity;

/** What is wrong with explanations as they are sent. */
public final class ExplanationCheck {

    private static final int TEXT_LENGTH_MAX = 500;
    private static final int OTHER_LENGTH_MIN = 10;
    private static final int FACT_LENGTH_MIN = 4;
    private static final int MONTHS_AHEAD_MAX = 12;
    private static final int EXPLANATIONS_MAX = 50;

    private ExplanationCheck() {}

    public static List<Problem> of(List<Explanation> sent, CheckCatalogue checks, Period period) {
        if (sent.size() > EXPLANATIONS_MAX) {
            return List.of(Problem.of(
                    "EXPLANATIONS_TOO_MANY",
                    "/explanations",
                    "原因说明最多" + EXPLANATIONS_MAX + "条。",
                    "At most " + EXPLANATIONS_MAX + " explanations."));
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "/explanations/" + i;
            Explanation explanation = sent.get(i);
            rule(explanation, checks, at).ifPresent(problems::add);
            reason(explanation, at).ifPresent(problems::add);
            until(explanation.until(), period, at).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> rule(Explanation explanation, CheckCatalogue checks, String at) {
        boolean known = explanation.rule() == null
                || checks.definitions().stream()
                        .anyMatch(d -> d.severity() == Severity.SOFT
                                && d.places().stream().anyMatch(place -> explanation.answers(d.id(), place)));
        return known
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "EXPLANATION_RULE",
                        at + "/rule",
                        "本表没有这样的核实性审核，请核对 rule 和 item，或不填。",
                        "This form has no such check to be explained: look at rule and item, or leave them out."));
    }

    private static Optional<Problem> reason(Explanation explanation, String at) {
        String text = explanation.text().strip();
        if (ReasonCode.find(explanation.code()).isEmpty()) {
            return Optional.of(
                    Problem.of("REASON_CODE", at + "/code", "原因代码应为 01—10 或 99。", "A reason code is 01–10 or 99."));
        }
        boolean other = explanation.code().equals(ReasonCode.OTHER);
        if (other && text.length() < OTHER_LENGTH_MIN) {
            return Optional.of(Problem.of(
                    "G07",
                    at + "/text",
                    "原因“其他”须用至少" + OTHER_LENGTH_MIN + "个字说明。",
                    "Reason 'other' needs at least " + OTHER_LENGTH_MIN + " characters."));
        }
        if (text.length() < FACT_LENGTH_MIN || EmptyPhrase.is(text)) {
            return Optional.of(Problem.of(
                    "G07",
                    at + "/text",
                    "请写明一项事实（数量、日期、合同或产品），如“柑橘下市停榨”；“核实无误”之类不算说明。",
                    "State a fact (a number, a date, a contract or a product); \"verified\" explains nothing."));
        }
        return PlainText.optional(at + "/text", explanation.text(), TEXT_LENGTH_MAX);
    }

    private static Optional<Problem> until(@Nullable YearMonth until, Period period, String at) {
        YearMonth latest = period.lastMonth().plusMonths(MONTHS_AHEAD_MAX);
        return until == null || !until.isBefore(period.lastMonth()) && !until.isAfter(latest)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "EXPLANATION_UNTIL",
                        at + "/until",
                        "说明的有效期应在" + period.lastMonth() + "至" + latest + "之间。",
                        "An explanation holds until a month between " + period.lastMonth() + " and " + latest + "."));
    }
}
