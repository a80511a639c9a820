package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.check.ExplanationCheck;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.ShapeCheck;
import org.taizhang.ledger.form.SubmissionCheck;

/** Everything that can be wrong with a report of an enterprise. */
final class Rulebook {

    /** About what is sent beside the values, and so no expressions over them; listed in {@code coded.json}. */
    private static final Map<FormCode, List<Rule<Filing>>> BESIDE_THE_VALUES = Map.of(
            FormCode.OUTPUT, List.of(StatedYearToDate.rule("F-O1"), SamePeriod.RULE, Negative.RULE),
            FormCode.EMPLOYMENT, List.of(StatedYearToDate.rule("YTD"), SamePeriod.RULE),
            FormCode.LAND_USE, List.of(DerivedLand.RULE, StatedYearToDate.rule("YTD"), SamePeriod.RULE));

    private Rulebook() {}

    /** Every broken rule at once; those of the catalogue are {@code findings}. */
    static List<Problem> broken(Filing filing, List<Finding> findings) {
        List<Problem> problems = new ArrayList<>(Rule.check(EntryRules.ALL, filing));
        problems.addAll(ShapeCheck.of(filing.report(), filing.filer()));
        problems.addAll(SubmissionCheck.of(filing.submission()));
        problems.addAll(ExplanationCheck.of(filing.submission().explanations(), filing.checks(), filing.period()));
        problems.addAll(Rule.check(BESIDE_THE_VALUES.getOrDefault(filing.asked().form(), List.of()), filing));
        findings.stream()
                .filter(f -> f.outcome() == Outcome.FIRED && f.check().severity() == Severity.HARD)
                .map(Finding::problem)
                .forEach(problems::add);
        return problems;
    }
}
