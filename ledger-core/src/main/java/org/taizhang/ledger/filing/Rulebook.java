package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Rule;
import org.taizhang.ledger.form.ShapeCheck;
import org.taizhang.ledger.form.SubmissionCheck;

/** Everything that can be wrong with a report of an enterprise. */
final class Rulebook {

    private Rulebook() {}

    /** The hard checks of a form. */
    static List<Rule<Filing>> of(FormCode form) {
        return switch (form) {
            case OUTPUT -> OutputRules.ALL;
            case EMPLOYMENT -> EmploymentRules.ALL;
            case LAND_USE -> LandUseRules.ALL;
            case DEVELOPMENT -> throw new IllegalArgumentException("enterprises do not file " + form);
        };
    }

    /** Every broken rule at once. */
    static List<Problem> broken(Filing filing) {
        List<Problem> problems = new ArrayList<>(Rule.check(EntryRules.ALL, filing));
        problems.addAll(ShapeCheck.of(filing.report(), filing.filer()));
        problems.addAll(SubmissionCheck.of(filing.submission()));
        problems.addAll(Rule.check(of(filing.asked().form()), filing));
        return problems;
    }
}
