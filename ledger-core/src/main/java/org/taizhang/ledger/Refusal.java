package org.taizhang.ledger;

import java.util.List;

/** Why nothing was recorded: every broken rule at once. */
public record Refusal(Kind kind, List<Problem> problems) {

    public Refusal {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one problem");
        }
    }

    public static Refusal of(Kind kind, Problem problem) {
        return new Refusal(kind, List.of(problem));
    }

    public enum Kind {
        /** The content breaks a rule. */
        INVALID,
        /** Nothing is wrong, but something is unusual and has to be explained. */
        UNEXPLAINED,
        /** What the command is about does not exist. */
        NOT_FOUND,
        /** The command does not fit the present state, whoever sends it. */
        CONFLICT,
        /** The sender decided on an older revision than the current one. */
        STALE,
        /** A revision exists and the sender did not say which one it replaces. */
        PRECONDITION_REQUIRED,
        /** This person may not do this, for example be the second of two persons twice. */
        FORBIDDEN
    }
}
