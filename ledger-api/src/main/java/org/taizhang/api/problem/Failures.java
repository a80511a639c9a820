package org.taizhang.api.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.ClassUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.taizhang.ledger.Text;
import tools.jackson.core.JacksonException;

/** Which problem an exception is; none for one that nobody foresaw. */
final class Failures {

    private Failures() {}

    static Optional<Failure> of(Exception exception) {
        if (exception instanceof RefusedException refused) {
            return Optional.of(new Failure(
                    ProblemType.of(refused.refusal().kind()), refused.refusal().problems(), new HttpHeaders()));
        }
        if (exception instanceof TooManyRequestsException busy) {
            return Optional.of(tooMany(busy.retryAfterSeconds()));
        }
        if (exception instanceof NotYetVisibleException behind) {
            return Optional.of(behind.failure());
        }
        if (NestedExceptionUtils.getMostSpecificCause(exception) instanceof BodyTooLargeException tooLarge) {
            return Optional.of(tooLarge.failure());
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return NestedExceptionUtils.getMostSpecificCause(mismatch) instanceof RefusedException refused
                    ? of(refused.at(word -> "/" + mismatch.getName()))
                    : Optional.of(parameter(mismatch.getName(), mismatch));
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return Optional.of(Failure.of(
                    ProblemType.INVALID,
                    "REQUIRED",
                    "/" + missing.getParameterName(),
                    "缺少参数 " + missing.getParameterName() + "。",
                    "The parameter " + missing.getParameterName() + " is missing."));
        }
        if (exception instanceof TransientDataAccessException
                || exception instanceof DataAccessResourceFailureException
                || exception instanceof CannotCreateTransactionException) {
            return Optional.of(unavailable());
        }
        if (exception instanceof ErrorResponse response) {
            return Optional.of(standard(response));
        }
        if (exception instanceof RequestRejectedException) {
            return Optional.of(Failure.of(
                    ProblemType.MALFORMED,
                    "REQUEST",
                    "",
                    "请求中含有不允许的字符。",
                    "The request holds characters that are not allowed."));
        }
        if (exception instanceof MultipartException || exception instanceof MissingRequestValueException) {
            return Optional.of(Failure.of(
                    ProblemType.MALFORMED,
                    "REQUEST",
                    "",
                    "请求不完整或无法解析。",
                    "The request is incomplete or cannot be parsed."));
        }
        return Optional.empty();
    }

    private static Failure unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException json) {
            return Failure.of(Unreadable.type(json), Unreadable.problem(json));
        }
        return Failure.of(ProblemType.MALFORMED, "BODY", "", "缺少请求内容，或内容无法读取。", "The body is missing or unreadable.");
    }

    /** The words of our own value types; nothing of the machinery. */
    private static Failure parameter(String name, MethodArgumentTypeMismatchException mismatch) {
        Text wanted = wanted(mismatch);
        return Failure.of(
                ProblemType.INVALID,
                "PARAMETER",
                "/" + name,
                "参数 " + name + " 写法不对：" + wanted.zh(),
                "The parameter " + name + " is not written as required: " + wanted.en());
    }

    private static Text wanted(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(
                Objects.requireNonNullElse(mismatch.getRequiredType(), Object.class));
        if (type == Integer.class || type == Long.class) {
            return new Text("应为整数。", "a whole number.");
        }
        if (type == Boolean.class) {
            return new Text("应为 true 或 false。", "true or false.");
        }
        if (type.isEnum()) {
            String words = Stream.of(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.joining(", "));
            return new Text("应为其中之一：" + words, "one of " + words);
        }
        return NestedExceptionUtils.getMostSpecificCause(mismatch) instanceof IllegalArgumentException e
                        && !(e instanceof NumberFormatException)
                        && e.getMessage() != null
                ? new Text("“" + mismatch.getValue() + "”（" + e.getMessage() + "）", e.getMessage())
                : new Text("“" + mismatch.getValue() + "”", String.valueOf(mismatch.getValue()));
    }

    private static Failure tooMany(long seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return new Failure(
                ProblemType.TOO_MANY_REQUESTS,
                Failure.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "RATE_LIMIT",
                                "",
                                "请在" + seconds + "秒后再试。",
                                "Try again in " + seconds + " s.")
                        .problems(),
                headers);
    }

    private static Failure unavailable() {
        return Failure.laterOn(5, "DATABASE", "数据库暂不可用，请稍后再试。", "The database is not available now.");
    }

    /** What Spring already knows the status of: unknown addresses, methods, formats, sizes. */
    private static Failure standard(ErrorResponse response) {
        ProblemType type = ProblemType.ofStatus(response.getStatusCode().value());
        return new Failure(
                type,
                Failure.of(
                                type,
                                type.name(),
                                "",
                                type.title().zh() + "。",
                                type.title().en() + ".")
                        .problems(),
                response.getHeaders());
    }
}
