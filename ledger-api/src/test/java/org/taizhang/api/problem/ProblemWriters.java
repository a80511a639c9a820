package org.taizhang.api.problem;

import tools.jackson.databind.json.JsonMapper;

/** For tests without an application. */
public final class ProblemWriters {

    private ProblemWriters() {}

    public static ProblemWriter plain() {
        return new ProblemWriter(JsonMapper.shared());
    }
}
