package org.taizhang.api.benchmark;

/** Questions about the present, on the long store. */
final class CurrentTrial implements Trial {

    private final LongQuestions questions;

    CurrentTrial(LongQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String what() {
        return "current questions with %,d events, p95".formatted(questions.head());
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 20);
    }

    @Override
    public double measure(int run) throws Exception {
        return questions.current(run);
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
