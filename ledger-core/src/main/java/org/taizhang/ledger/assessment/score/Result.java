package org.taizhang.ledger.assessment.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores of a table.
 *
 * @param scores in the order of the table
 * @param spreads by indicator, for rules that measure on all subjects
 */
public record Result(String schemeId, String schemeVersion, List<SubjectScore> scores, Map<String, Spread> spreads) {

    public Result {
        scores = List.copyOf(scores);
        spreads = Map.copyOf(spreads);
    }

    public Optional<SubjectScore> score(String subject) {
        return scores.stream().filter(s -> s.subject().equals(subject)).findFirst();
    }

    /** Whether a precondition of any subject does not hold. */
    public boolean preliminary() {
        return scores.stream().anyMatch(s -> !s.unmet().isEmpty());
    }
}
