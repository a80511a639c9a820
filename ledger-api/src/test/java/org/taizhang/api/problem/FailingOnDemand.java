package org.taizhang.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In every test of this module, a request that asks for it meets a fault that nobody foresaw. */
@Configuration(proxyBeanMethods = false)
class FailingOnDemand implements WebMvcConfigurer, HandlerInterceptor {

    /** A header with what the fault says of the inside. */
    static final String HEADER = "Test-Fault";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String fault = request.getHeader(HEADER);
        if (fault != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            throw new IllegalStateException(fault);
        }
        return true;
    }
}
