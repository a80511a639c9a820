package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;

/** A mapping covers clusters of the plan in force, each once, with well-formed codes that do not contradict. */
final class MappingRules {

    private static final Pattern CODE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-7])\\d{0,2}");

    private MappingRules() {}

    static List<Problem> problems(IndustryMapping mapping, Plans state) {
        List<Problem> problems = new ArrayList<>(KnownClusters.problems(
                "/clusters",
                "/cluster",
                mapping.clusters().stream().map(IndustryMapping.Entry::cluster).toList(),
                state));
        DecisionIds.problem("/id", mapping.id()).ifPresent(problems::add);
        Set<ClusterId> seen = new HashSet<>();
        for (int i = 0; i < mapping.clusters().size(); i++) {
            IndustryMapping.Entry entry = mapping.clusters().get(i);
            String pointer = "/clusters/" + i;
            if (!seen.add(entry.cluster())) {
                problems.add(Problem.of(
                        "CLUSTER_TWICE",
                        pointer + "/cluster",
                        "集聚区“" + entry.cluster() + "”出现了两次，请只列一次。",
                        "Cluster '" + entry.cluster() + "' is listed twice: list it once."));
            }
            codes(entry, pointer, problems);
        }
        return problems;
    }

    private static void codes(IndustryMapping.Entry entry, String pointer, List<Problem> problems) {
        if (entry.core().isEmpty()) {
            problems.add(Problem.of(
                    "MAPPING_EMPTY", pointer + "/core", "至少应有一个核心行业代码。", "At least one core code is needed."));
        }
        Set<String> seen = new HashSet<>();
        codes(entry.core(), pointer + "/core/", seen, problems);
        codes(entry.extension(), pointer + "/extension/", seen, problems);
    }

    private static void codes(
            List<IndustryMapping.Code> codes, String pointer, Set<String> seen, List<Problem> problems) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).code();
            if (!CODE.matcher(code).matches()) {
                problems.add(Problem.of(
                        "INDUSTRY_CODE",
                        pointer + i,
                        "“" + code + "”不是GB/T 4754-2017的大、中、小类代码（2至4位数字）。",
                        "'" + code + "' is no division, group or class of GB/T 4754-2017 (two to four digits)."));
            } else if (!seen.add(code)) {
                problems.add(Problem.of(
                        "CODE_TWICE", pointer + i, "代码“" + code + "”重复。", "Code '" + code + "' is listed twice."));
            }
        }
    }
}
