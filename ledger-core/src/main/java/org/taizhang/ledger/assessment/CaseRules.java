package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.plan.Plans;

/** What is checked of remarks and objections alike: every broken rule at once. */
final class CaseRules {

    private static final int TEXT_MAX = 2000;
    private static final int DOCUMENT_MAX = 200;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> broken() {
        return List.copyOf(problems);
    }

    CaseRules text(String pointer, String text) {
        PlainText.required(pointer, text, TEXT_MAX).ifPresent(problems::add);
        return this;
    }

    CaseRules document(String text) {
        PlainText.required("/document", text, DOCUMENT_MAX).ifPresent(problems::add);
        return this;
    }

    CaseRules cluster(ClusterId cluster, Streams facts) {
        return unless(
                facts.read(Plans.STREAM, Plans.ID).state().cluster(cluster).isPresent(),
                "CLUSTER_UNKNOWN",
                "/cluster",
                "规划中没有集聚区“" + cluster + "”。",
                "The plan has no cluster '" + cluster + "'.");
    }

    CaseRules indicator(Scheme scheme, String code) {
        return unless(
                scheme.indicator(code).isPresent(),
                "INDICATOR_UNKNOWN",
                "/indicator",
                "该办法不考核“" + code + "”，请填写办法中的指标代码。",
                "The scheme does not score '" + code + "': name an indicator of the scheme.");
    }

    CaseRules unless(boolean holds, String rule, String pointer, String zh, String en) {
        if (!holds) {
            problems.add(Problem.of(rule, pointer, zh, en));
        }
        return this;
    }
}
