package org.taizhang.api.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.calendar.Period;

/** What a statistician asks of a long store: a cluster's figures and attainment, an enterprise's year, one report. */
record LongQuestions(HttpQuestions client, BulkScript bulk, int enterprises, long head) {

    private static final long SEED = 20_260_305;
    private static final List<String> CLUSTERS = List.of("jiangkou", "all");

    double current(int run) throws IOException, InterruptedException {
        Random random = new Random(SEED + run);
        return client.p95(i -> HttpQuestions.Question.get(path(i, random, "")));
    }

    /** Each as it was known at another position, so that no answer is kept from before. */
    double past(int run) throws IOException, InterruptedException {
        Random random = new Random(SEED + run);
        return client.p95(i ->
                HttpQuestions.Question.get(path(i, random, "&asOfPosition=" + random.nextLong(head / 2, head))));
    }

    private String path(int i, Random random, String when) {
        int year = 2022 + random.nextInt(4);
        String cluster = CLUSTERS.get(random.nextInt(CLUSTERS.size()));
        String enterprise = "/api/v1/enterprises/" + bulk.uscc(random.nextInt(enterprises));
        return switch (i % 4) {
            case 0 -> "/api/v1/clusters/%s/indicators?from=%d-02&to=%d-12%s".formatted(cluster, year, year, when);
            case 1 ->
                "/api/v1/clusters/%s/attainment?targetYear=2025&at=%s%s"
                        .formatted(cluster, Period.december(year), when);
            case 2 -> "%s/reports?from=%d-02&to=%d-12%s".formatted(enterprise, year, year, when);
            default -> "%s/reports/output/%d-06?%s".formatted(enterprise, year, when);
        };
    }
}
