package org.taizhang.ledger.assessment.score;

import java.util.List;
import org.taizhang.ledger.Problem;

/** Scores, or everything that keeps a table from being scored. */
public sealed interface Outcome {

    record Scored(Result result) implements Outcome {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.scored(result);
        }
    }

    /** @param problems at least one; pointers start at the table */
    record Refused(List<Problem> problems) implements Outcome {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.refused(problems);
        }
    }

    <R> R on(Cases<R> cases);

    interface Cases<R> {
        R scored(Result result);

        R refused(List<Problem> problems);
    }

    /** @throws IllegalStateException when it was refused */
    default Result orThrow() {
        return on(new Cases<>() {
            @Override
            public Result scored(Result result) {
                return result;
            }

            @Override
            public Result refused(List<Problem> problems) {
                throw new IllegalStateException(problems.toString());
            }
        });
    }
}
