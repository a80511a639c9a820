package org.taizhang.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;

/** Reads {@code If-Match} and {@code Idempotency-Key}. */
final class SenderResolver implements HandlerMethodArgumentResolver {

    private static final Pattern REVISION = Pattern.compile("\"([1-9]\\d{0,8})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Clock clock;

    SenderResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Sender resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof CurrentUser user)) {
            throw new IllegalStateException("a write without a user");
        }
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        return new Sender(
                user,
                new Recording(user.actor(), clock.instant()),
                parameter.hasParameterAnnotation(Replaces.class) ? ifMatch(http.getHeader("If-Match")) : null,
                key(http.getHeader("Idempotency-Key")),
                http.getMethod() + " " + http.getRequestURI());
    }

    private static @Nullable Integer ifMatch(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher revision = REVISION.matcher(header);
        if (!revision.matches()) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "IF_MATCH",
                    "",
                    "If-Match 应为一个版本号，照读取时 ETag 给出的写，带双引号，如 \"1\"；不接受 *、W/ 或多个版本。",
                    "If-Match is one revision as the ETag of a read gave it, with its quotes, such as \"1\"; not *, W/ or"
                            + " several.");
        }
        return Integer.valueOf(revision.group(1));
    }

    private static @Nullable String key(@Nullable String header) {
        if (header != null && !KEY.matcher(header).matches()) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "IDEMPOTENCY_KEY",
                    "",
                    "Idempotency-Key 应为1—200个可见 ASCII 字符。",
                    "An Idempotency-Key has 1–200 visible ASCII characters.");
        }
        return header;
    }
}
