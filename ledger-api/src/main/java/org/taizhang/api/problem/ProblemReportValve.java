package org.taizhang.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.taizhang.ledger.Text.Language;

/** Requests that Tomcat itself refuses, such as undecodable paths: a problem detail in place of its HTML. */
final class ProblemReportValve extends ErrorReportValve {

    private static final int ERROR_MIN = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < ERROR_MIN || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemType type = ProblemType.ofStatus(response.getStatus());
        Language language = Languages.of(request);
        String title = type.title().in(language);
        String body =
                "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"errors\":[{\"pointer\":\"\",\"rule\":\"%s\",\"message\":\"%s\"}]}"
                        .formatted(type.uri(), title, type.status(), type.name(), title);
        try {
            response.setStatus(type.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("the client has gone", e);
        }
    }
}
