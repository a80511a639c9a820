package org.taizhang.api.startup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.taizhang.api.assessment.FirstRun;
import org.taizhang.api.demo.DemoCast;

/** A visitor of a demonstration finds the assessment it opened with its scores, in figures that are caught up. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
@Order(60)
final class ScoresStep implements OpeningStep {

    private final FirstRun scores;

    ScoresStep(FirstRun scores) {
        this.scores = scores;
    }

    @Override
    public void open() {
        scores.compute(DemoCast.ASSESSMENT).ifPresent(outcome -> outcome.on(new Insist<>()));
    }
}
