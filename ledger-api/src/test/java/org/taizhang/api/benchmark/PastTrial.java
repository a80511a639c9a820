package org.taizhang.api.benchmark;

/** The same questions as of positions of the past. */
final class PastTrial implements Trial {

    private final LongQuestions questions;

    PastTrial(LongQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String what() {
        return "the same as of another position each, p95";
    }

    @Override
    public String floor() {
        return "the current ones";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST_TIMES_FLOOR, 3);
    }

    @Override
    public double measure(int run) throws Exception {
        return questions.past(run);
    }

    @Override
    public double measureFloor(int run) throws Exception {
        return questions.current(run);
    }
}
