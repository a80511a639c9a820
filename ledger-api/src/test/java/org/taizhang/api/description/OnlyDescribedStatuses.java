package org.taizhang.api.description;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** In every test of this module, what is answered with another success than is described fails with 500. */
@RestControllerAdvice
class OnlyDescribedStatuses implements ResponseBodyAdvice<Object> {

    private static final Map<String, List<Integer>> SUCCESSES = Beside.read("statuses.json");

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
        String operation = asked.getMethod() + " " + asked.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (HttpStatus.valueOf(status).is2xxSuccessful()
                && operation.contains(" /api/")
                && !SUCCESSES.getOrDefault(operation, List.of(200)).contains(status)) {
            throw new IllegalStateException(operation + " answers " + status + ", which statuses.json does not say");
        }
        return body;
    }
}
