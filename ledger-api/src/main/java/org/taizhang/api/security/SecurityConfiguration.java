package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Drafts;
import org.taizhang.api.problem.ProblemWriter;

/** The interface by HTTP Basic or an existing session, the pages by a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            SessionSignIns signIns,
            SecurityProblems problems,
            ProblemWriter writer,
            LimitProperties limits) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(r -> r.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/v1/accounts/me", "/api/v1/accounts/me/password")
                        .authenticated()
                        .anyRequest()
                        .access(settled()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::ridesOnSession))
                .securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), signIns.withoutNewSessions())))
                .addFilterBefore(new CrossSiteFilter(problems), CsrfFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, writer), BasicAuthenticationFilter.class)
                .addFilterAfter(new BodyLimitFilter(limits), BasicAuthenticationFilter.class)
                .headers(ContentPolicy.data())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain swagger(HttpSecurity http) {
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs/**")
                .authorizeHttpRequests(r -> r.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ContentPolicy.swaggerUi())
                .build();
    }

    /** The transparency log is for everybody; what a program asks for in vain, a browser shows as a page. */
    @Bean
    @Order(3)
    SecurityFilterChain log(HttpSecurity http) {
        return http.securityMatcher("/log/*/**")
                .authorizeHttpRequests(r -> r.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(ContentPolicy.pages())
                .build();
    }

    /** Whoever was given a receipt may verify it. */
    @Bean
    @Order(4)
    SecurityFilterChain verifying(HttpSecurity http) {
        return http.securityMatcher("/verify", "/verify/**")
                .authorizeHttpRequests(r -> r.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ContentPolicy.sealed())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http, SessionSignIns signIns, SecurityProblems problems, Drafts drafts) {
        return http.authorizeHttpRequests(r -> r.requestMatchers(
                                "/",
                                "/login",
                                "/log",
                                "/error",
                                "/css/**",
                                "/js/**",
                                "/img/**",
                                "/fonts/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/favicon.svg",
                                "/robots.txt")
                        .permitAll()
                        .requestMatchers("/account/password", "/logout")
                        .authenticated()
                        .anyRequest()
                        .access(settled()))
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailure(problems)))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, failure) ->
                                WholePage.lead(request, response, "/login", HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler(new PageAccessDenied(drafts)))
                .securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), signIns)))
                .headers(ContentPolicy.pages())
                .build();
    }

    /** PostgreSQL has no character 0, and nobody means one. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        Predicate<String> withoutNul = text -> text.indexOf('\0') < 0;
        firewall.setAllowedParameterNames(withoutNul);
        firewall.setAllowedParameterValues(withoutNul);
        return firewall;
    }

    /** Signed in, and not with a one-time password. */
    private static AuthorizationManager<RequestAuthorizationContext> settled() {
        return (authentication, request) -> new AuthorizationDecision(
                authentication.get().getPrincipal() instanceof CurrentUser user && !user.mustChangePassword());
    }

    private static boolean ridesOnSession(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !reads && request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.isRequestedSessionIdValid();
    }
}
