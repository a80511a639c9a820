package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;

/** Which clusters exist is said by the plan in force. */
final class KnownClusters {

    private KnownClusters() {}

    /** @param pointer to the list; an element's own pointer is {@code pointer/i} + {@code field} */
    static List<Problem> problems(String pointer, String field, List<ClusterId> named, Plans state) {
        Set<ClusterId> known =
                new HashSet<>(state.clusters().stream().map(ClusterInfo::id).toList());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                problems.add(Problem.of(
                        "CLUSTER_UNKNOWN",
                        pointer + "/" + i + field,
                        "现行规划中没有集聚区“" + named.get(i) + "”。",
                        "The plan in force has no cluster '" + named.get(i) + "'."));
            }
        }
        return problems;
    }
}
