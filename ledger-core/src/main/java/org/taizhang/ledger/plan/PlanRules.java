package org.taizhang.ledger.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;

/** What a plan must fulfil before anyone can adopt it. Every broken rule is named, none is repaired. */
final class PlanRules {

    private PlanRules() {}

    static List<Problem> problems(Plan plan, String documentText) {
        List<Problem> problems = new ArrayList<>();
        DecisionIds.problem("/plan/id", plan.id()).ifPresent(problems::add);
        if (!plan.sha256().equals(sha256(documentText))) {
            problems.add(Problem.of(
                    "PLAN_SHA256",
                    "/plan/sha256",
                    "SHA-256 与所附文件正文不符，请按正文（UTF-8）重新计算。",
                    "The SHA-256 is not that of the attached text (UTF-8): compute it again."));
        }
        clusters(plan, problems);
        Set<ClusterId> clusters = new HashSet<>(plan.clusterIds());
        problems.addAll(FactRules.problems(plan, documentText, clusters));
        problems.addAll(ReadingRules.problems(plan, clusters));
        return problems;
    }

    private static void clusters(Plan plan, List<Problem> problems) {
        if (plan.clusters().isEmpty()) {
            problems.add(Problem.of(
                    "PLAN_CLUSTERS", "/plan/clusters", "规划至少应列出一个集聚区。", "A plan lists at least one cluster."));
        }
        Set<ClusterId> seen = new HashSet<>();
        IntStream.range(0, plan.clusters().size()).forEach(i -> {
            ClusterInfo cluster = plan.clusters().get(i);
            String pointer = "/plan/clusters/" + i;
            if (!seen.add(cluster.id())) {
                problems.add(Problem.of(
                        "CLUSTER_TWICE",
                        pointer + "/id",
                        "集聚区“" + cluster.id() + "”出现了两次，请只列一次。",
                        "Cluster '" + cluster.id() + "' is listed twice: list it once."));
            }
            if (cluster.order() != i + 1) {
                problems.add(Problem.of(
                        "CLUSTER_ORDER",
                        pointer + "/order",
                        "顺序号应为" + (i + 1) + "，与排列位置一致。",
                        "The order is " + (i + 1) + ", its place in the list."));
            }
            if (cluster.plannedArea().signum() <= 0) {
                problems.add(Problem.of(
                        "PLANNED_AREA",
                        pointer + "/plannedArea",
                        "规划面积应大于0（单位：亩）。",
                        "The planned area is above zero, in mu."));
            }
        });
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
