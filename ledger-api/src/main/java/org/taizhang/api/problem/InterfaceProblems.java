package org.taizhang.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.taizhang.ledger.Problem;

/**
 * Every exception below {@code /api} becomes a problem detail, whatever the request accepts. One that nobody foresaw is
 * logged under an id and tells nothing else. On pages a foreseen one becomes the error page of its status.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class InterfaceProblems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(InterfaceProblems.class);
    private static final ModelAndView ANSWERED = new ModelAndView();

    private final ProblemWriter problems;
    private final BodyShape shape;

    InterfaceProblems(ProblemWriter problems, BodyShape shape) {
        this.problems = problems;
        this.shape = shape;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof AccessDeniedException || exception instanceof AuthenticationException) {
            return null;
        }
        try {
            if (ofInterface(request)) {
                answer(request, response, exception);
                return ANSWERED;
            }
            Optional<Failure> foreseen = Failures.of(exception);
            if (foreseen.isPresent()) {
                response.sendError(foreseen.get().type().status());
                return ANSWERED;
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception exception)
            throws IOException {
        if (exception instanceof AsyncRequestNotUsableException) {
            return;
        }
        Optional<Failure> foreseen = Failures.of(exception);
        if (foreseen.isPresent()) {
            Failure failure = whole(foreseen.get(), exception);
            failure.headers().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
            problems.write(request, response, failure.type(), failure.problems(), null);
            return;
        }
        String id = UUID.randomUUID().toString();
        LOG.error("internal error {} at {} {}", id, request.getMethod(), request.getRequestURI(), exception);
        problems.write(
                request,
                response,
                ProblemType.INTERNAL,
                List.of(Problem.of(
                        "INTERNAL",
                        "",
                        "系统内部错误，日志编号 " + id + "。",
                        "Something went wrong inside; the log has it under " + id + ".")),
                id);
    }

    /** The reader of bodies stops at the first thing that is wrong; all of them are told. */
    private Failure whole(Failure first, Exception exception) {
        KeptBody.Kept body = KeptBody.ofThisRequest();
        if (body == null
                || first.type() != ProblemType.INVALID
                || !(exception instanceof HttpMessageNotReadableException)) {
            return first;
        }
        List<Problem> all = shape.problems(body);
        return all.isEmpty() ? first : new Failure(first.type(), all, first.headers());
    }

    private static boolean ofInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
