package org.taizhang.ledger.development;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.check.ExplanationCheck;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.form.Filer;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.ShapeCheck;
import org.taizhang.ledger.form.SubmissionCheck;

/** Everything that can be wrong with a development report. */
final class DevelopmentRules {

    private static final Rule<Progress> WINDOW_OPENED = new Rule<>(
            "WINDOW_NOT_OPEN",
            p -> true,
            p -> p.window().notOpen(p.asked().period(), p.asked().recording().at()).stream()
                    .toList());

    private static final Rule<Progress> FORM_VALID = new Rule<>(
            "FORM_EXPIRED",
            p -> true,
            p -> p.report().form().header().notValid(p.asked().recording().at()).stream()
                    .toList());

    private static final Rule<Progress> NOTHING_TO_COMPARE = new Rule<>(
            "ITEM_UNKNOWN",
            p -> true,
            p -> Stream.concat(
                            unknown("/statedYtd/", p.asked().submission().statedYtd().keySet().stream()),
                            unknown("/samePeriod/", p.asked().submission().samePeriod().keySet().stream()))
                    .toList());

    private DevelopmentRules() {}

    /** Every broken rule at once; those of the catalogue are {@code findings}. */
    static List<Problem> broken(Progress progress, List<Finding> findings) {
        List<Problem> problems = new ArrayList<>(ShapeCheck.of(progress.report(), Filer.TOWN));
        problems.addAll(SubmissionCheck.of(progress.asked().submission()));
        problems.addAll(ExplanationCheck.of(
                progress.asked().submission().explanations(),
                progress.checks(),
                progress.asked().period()));
        problems.addAll(Rule.check(List.of(FORM_VALID, WINDOW_OPENED, NOTHING_TO_COMPARE), progress));
        findings.stream()
                .filter(f -> f.outcome() == Outcome.FIRED && f.check().severity() == Severity.HARD)
                .map(Finding::problem)
                .forEach(problems::add);
        return problems;
    }

    private static Stream<Problem> unknown(String at, Stream<String> keys) {
        return keys.sorted().map(key -> ShapeCheck.unknownItem(at, key));
    }
}
