package org.taizhang.ledger.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.CheckRules;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.form.FormDefinition;

/** Whether the identities of a version can be asked, and the checks in force still can. */
final class FittingChecks {

    private FittingChecks() {}

    static List<Problem> broken(FormDefinition form, Streams facts) {
        CheckCatalogue catalogue = facts.read(Checks.STREAM, Checks.ID).state().compile(form, facts);
        List<Problem> problems = new ArrayList<>();
        Set<CheckKey> identities = new HashSet<>();
        for (int i = 0; i < form.identities().size(); i++) {
            CheckDefinition identity =
                    CheckDefinition.of(form, form.identities().get(i));
            String at = "/identities/" + i;
            if (!identities.add(CheckKey.of(identity))) {
                problems.add(Problem.of(
                        "FORM_CODE_TWICE", at + "/id", "同一项的编号重复。", "This id is already another's of the same item."));
            }
            CheckRules.broken(identity, catalogue)
                    .forEach(problem ->
                            problems.add(new Problem(problem.rule(), at + problem.pointer(), problem.message())));
        }
        catalogue.definitions().stream()
                .filter(check -> !identities.contains(CheckKey.of(check)))
                .filter(check -> !CheckRules.broken(check, catalogue).isEmpty())
                .forEach(check -> problems.add(Problem.of(
                        "FORM_BREAKS_CHECK",
                        "/items",
                        "现行审核“" + check.id() + "”用到本版本没有的项，请先停用该审核或保留该项。",
                        "Check '" + check.id() + "' looks at what this version does not have: retire it first, or keep"
                                + " the item.")));
        return problems;
    }
}
