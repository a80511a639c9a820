package org.taizhang.ledger.assessment.score;

import org.taizhang.ledger.assessment.formula.OwnFormula;
import org.taizhang.ledger.assessment.scheme.Rule;

/** What a rule needs beside the value. */
enum Takes {
    /** The values of all subjects, to see where this one lies. */
    RANGE,
    /** Their mean and deviation too. */
    MOMENTS,
    /** Their range, and a reference. */
    REFERENCE,
    /** A reference above zero that the value is divided by. */
    RATIO;

    static Takes by(Rule rule) {
        return rule.on(new Rule.Cases<>() {
            @Override
            public Takes attainment(Rule.Attainment attainment) {
                return RATIO;
            }

            @Override
            public Takes hold(Rule.Hold hold) {
                return RATIO;
            }

            @Override
            public Takes baseRatio(Rule.BaseRatio baseRatio) {
                return RATIO;
            }

            @Override
            public Takes minMax(Rule.MinMax minMax) {
                return RANGE;
            }

            @Override
            public Takes zScore(Rule.ZScore zScore) {
                return MOMENTS;
            }

            @Override
            public Takes percentileRank(Rule.PercentileRank percentileRank) {
                return RANGE;
            }

            @Override
            public Takes distanceToTarget(Rule.DistanceToTarget distanceToTarget) {
                return REFERENCE;
            }

            @Override
            public Takes own(Rule.Own own) {
                return OwnFormula.compile(own.formula()).needsReference() ? REFERENCE : RANGE;
            }
        });
    }

    boolean reference() {
        return this == REFERENCE || this == RATIO;
    }
}
