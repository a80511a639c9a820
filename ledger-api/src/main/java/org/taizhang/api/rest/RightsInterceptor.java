package org.taizhang.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.account.SignedIn;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;

/** Applies {@link Requires} before any argument of the endpoint is read. */
final class RightsInterceptor implements HandlerInterceptor {

    private final Rights rights;

    RightsInterceptor(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.hasMethodAnnotation(SignedIn.class)) {
            check(request, method.getMethodAnnotation(Requires.class));
        }
        return true;
    }

    private void check(HttpServletRequest request, @Nullable Requires requires) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (requires == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof CurrentUser user)) {
            throw new AccessDeniedException("no right is declared, or nobody is signed in");
        }
        Map<String, String> address = address(request);
        Action action = action(requires.value(), address);
        rights.require(user, action);
        if (address.containsKey("uscc")) {
            rights.require(user, action, address.get("uscc"), period(address));
        }
        String cluster = address.get("cluster");
        if (cluster != null) {
            rights.requireCluster(user, action, cluster);
        }
    }

    /** Reports of other forms need other rights. */
    private static Action action(Action declared, Map<String, String> address) {
        return declared == Action.READ_STATISTICAL_REPORT
                ? Optional.ofNullable(address.get("form"))
                        .flatMap(FormCode::find)
                        .map(Rights::reading)
                        .orElse(declared)
                : declared;
    }

    private static @Nullable Period period(Map<String, String> address) {
        String text = address.get("period");
        return text == null || PeriodProblems.of(text).isPresent() ? null : Period.parse(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> address(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
