package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

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
        String atLeast = typed(request.getHeader(Writes.POSITION));
        return new AsOf(
                typed(request.getParameter("asOf")),
                typed(request.getParameter("asOfPosition")),
                atLeast == null ? null : Moments.position(Writes.POSITION, atLeast));
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
