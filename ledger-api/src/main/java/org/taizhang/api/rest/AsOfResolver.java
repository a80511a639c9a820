package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** Reads {@code ?asOf=}, {@code ?asOfPosition=} and the header {@code Ledger-Position}. */
final class AsOfResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String asOf = request.getParameter("asOf");
        return new AsOf(
                asOf == null || asOf.isBlank() ? null : asOf,
                position("asOfPosition", request.getParameter("asOfPosition")),
                position(Writes.POSITION, request.getHeader(Writes.POSITION)));
    }

    private static @Nullable Long position(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "POSITION",
                    "/" + name,
                    name + " 应为台账位置（非负整数）。",
                    name + " is a position of the ledger, a whole number from 0.");
        }
    }
}
