package org.taizhang.api.benchmark;

import java.util.List;

/** An assessment of the five clusters with the explanation of every point, over HTTP. */
final class AssessmentTrial implements Trial {

    private final HttpQuestions committee;
    private final String id;

    AssessmentTrial(HttpQuestions committee, String id) {
        this.committee = committee;
        this.id = id;
    }

    @Override
    public String what() {
        return "an assessment of the five clusters with its explanation, p95";
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 50);
    }

    @Override
    public double measure(int run) throws Exception {
        return committee.p95(List.of("/api/v1/assessments/" + id));
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
