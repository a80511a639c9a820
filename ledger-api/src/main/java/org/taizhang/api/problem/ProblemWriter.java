package org.taizhang.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text.Language;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details straight to the response: for filters as well as for controllers. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(request, response, ProblemType.of(refusal.kind()), refusal.problems(), null);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, Problem problem)
            throws IOException {
        write(request, response, type, List.of(problem), null);
    }

    /** @param id under which the log has more */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            List<Problem> problems,
            @Nullable String id)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Languages.of(request);
        response.resetBuffer();
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", language.name().toLowerCase(Locale.ROOT));
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        ProblemBody.of(type, problems, language, ProblemErrorController.failedPath(request), id)));
    }
}
