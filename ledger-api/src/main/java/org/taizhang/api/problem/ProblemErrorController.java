package org.taizhang.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.taizhang.ledger.Problem;

/** Errors outside of controllers: the error page for browsers on pages, a problem detail for everybody else. */
@Controller
class ProblemErrorController extends BasicErrorController {

    private final ProblemWriter problems;

    ProblemErrorController(
            ErrorAttributes attributes,
            WebProperties properties,
            ObjectProvider<ErrorViewResolver> views,
            ProblemWriter problems) {
        super(attributes, properties.getError(), views.orderedStream().toList());
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("NullAway") // null means that the response is complete
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!failedPath(request).startsWith(request.getContextPath() + "/api/")) {
            return super.errorHtml(request, response);
        }
        ProblemType type = ProblemType.ofStatus(getStatus(request).value());
        try {
            problems.write(request, response, type, problem(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        ProblemType type = ProblemType.ofStatus(getStatus(request).value());
        ProblemBody body =
                ProblemBody.of(type, List.of(problem(type)), Languages.of(request), failedPath(request), null);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", body.type());
        fields.put("title", body.title());
        fields.put("status", body.status());
        fields.put("instance", failedPath(request));
        fields.put("errors", body.errors());
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(fields);
    }

    private static Problem problem(ProblemType type) {
        return Problem.of(type.name(), "", type.title().zh() + "。", type.title().en() + ".");
    }

    static String failedPath(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
