package org.taizhang.api.filing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.rest.RequestWords;

/** Reads what was typed of the report that an address is about: {@code ifMatch}, {@code draftVersion} and every cell. */
@Configuration(proxyBeanMethods = false)
class TypedReports implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TypedReport.class;
    }

    @Override
    public TypedReport resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        RequestWords words = new RequestWords(parameter, request, Objects.requireNonNull(binders));
        return new TypedReport(
                words.report(),
                TypedForm.of(request.getParameterMap()),
                words.parameter("ifMatch", Integer.class),
                Objects.requireNonNullElse(words.parameter("draftVersion", Long.class), Draft.NONE));
    }
}
