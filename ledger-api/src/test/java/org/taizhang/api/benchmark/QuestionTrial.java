package org.taizhang.api.benchmark;

import java.util.List;

/** Indicators of a year and attainment of a cluster, over HTTP. */
final class QuestionTrial implements Trial {

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/clusters/jiangkou/indicators?from=2025-02&to=2025-12",
            "/api/v1/clusters/jiangkou/attainment?targetYear=2025&at=2025-12");

    private final HttpQuestions client;
    private final int enterprises;

    QuestionTrial(HttpQuestions client, int enterprises) {
        this.client = client;
        this.enterprises = enterprises;
    }

    int enterprises() {
        return enterprises;
    }

    @Override
    public String what() {
        return "indicators and attainment of a cluster, %,d enterprises × 5 years, p95".formatted(enterprises);
    }

    @Override
    public String floor() {
        return "one indexed single-row select over HTTP";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST_TIMES_FLOOR, 3);
    }

    @Override
    public double measure(int run) throws Exception {
        return client.p95(QUESTIONS);
    }

    @Override
    public double measureFloor(int run) throws Exception {
        return client.p95(List.of(OneRow.PATH));
    }
}
