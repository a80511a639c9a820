package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;

/** Each fact is quoted from the document, complete, and in a unit the ledger knows. */
final class FactRules {

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> lines;
    private final Set<ClusterId> clusters;

    private FactRules(String documentText, Set<ClusterId> clusters) {
        this.lines = documentText.lines().toList();
        this.clusters = clusters;
    }

    static List<Problem> problems(Plan plan, String documentText, Set<ClusterId> clusters) {
        FactRules rules = new FactRules(documentText, clusters);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < plan.facts().size(); i++) {
            Fact fact = plan.facts().get(i);
            String pointer = "/plan/facts/" + i;
            if (!ids.add(fact.id())) {
                rules.broken("FACT_TWICE", pointer + "/id", fact, "编号重复。", "the id is used twice");
            }
            rules.quoted(fact, pointer);
            rules.complete(fact, pointer);
        }
        return rules.problems;
    }

    private void quoted(Fact fact, String pointer) {
        if (fact.line() < 1 || fact.line() > lines.size()) {
            broken("FACT_LINE", pointer + "/line", fact, "行号超出正文。", "the document has no such line");
        } else if (fact.quote().isBlank() || !lines.get(fact.line() - 1).contains(fact.quote())) {
            broken(
                    "FACT_QUOTE",
                    pointer + "/quote",
                    fact,
                    "引文须与正文第" + fact.line() + "行逐字一致。",
                    "the quote is not found, letter by letter, in line " + fact.line());
        }
    }

    private void complete(Fact fact, String pointer) {
        if ((fact.value() == null) == (fact.words() == null)) {
            broken("FACT_VALUE", pointer, fact, "应填数值或文字，二者择一。", "state either a number or words");
        }
        if (fact.value() != null) {
            if (fact.value().signum() < 0) {
                broken("FACT_NEGATIVE", pointer + "/value", fact, "数值不得为负。", "the number is negative");
            }
            if (fact.unit() == null || Unit.find(fact.unit()).isEmpty()) {
                broken("FACT_UNIT", pointer + "/unit", fact, "计量单位不在目录内。", "the unit is not in the catalogue");
            }
        }
        if (fact.cluster() != null && !clusters.contains(fact.cluster())) {
            broken("FACT_CLUSTER", pointer + "/cluster", fact, "规划中没有该集聚区。", "the plan has no such cluster");
        }
    }

    private void broken(String rule, String pointer, Fact fact, String zh, String en) {
        problems.add(Problem.of(rule, pointer, "事实“" + fact.id() + "”：" + zh, "Fact '" + fact.id() + "': " + en + "."));
    }
}
