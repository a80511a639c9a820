package org.taizhang.api.rest;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Rights and resolvers of the interface. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {

    private final Rights rights;
    private final Clock clock;

    RestConfiguration(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        Words.register(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsInterceptor(rights)).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SenderResolver(clock));
        resolvers.add(new AsOfResolver());
        resolvers.add(new ReportKeyResolver());
    }
}
