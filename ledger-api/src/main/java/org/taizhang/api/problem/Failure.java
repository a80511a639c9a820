package org.taizhang.api.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.taizhang.ledger.Problem;

/** An exception as a problem. */
record Failure(ProblemType type, List<Problem> problems, HttpHeaders headers) {

    static Failure of(ProblemType type, Problem problem) {
        return new Failure(type, List.of(problem), new HttpHeaders());
    }

    /** Unavailable now. */
    static Failure laterOn(int retryAfterSeconds, String rule, String zh, String en) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfterSeconds));
        return new Failure(ProblemType.UNAVAILABLE, List.of(Problem.of(rule, "", zh, en)), headers);
    }

    static Failure of(ProblemType type, String rule, String pointer, String zh, String en) {
        return of(type, Problem.of(rule, pointer, zh, en));
    }
}
