package org.taizhang.api.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Nothing from outside, nothing inline; Swagger UI writes its own styles and shows nothing of the ledger. */
final class ContentPolicy {

    private static final String PAGES = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:";

    private ContentPolicy() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> data() {
        return policy("default-src 'none'; frame-ancestors 'none'");
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> pages() {
        return policy(PAGES);
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> swaggerUi() {
        return policy(PAGES + "; style-src 'self' 'unsafe-inline'");
    }

    /** A page that can send nothing anywhere, whatever is opened in it. */
    static Customizer<HeadersConfigurer<HttpSecurity>> sealed() {
        return policy("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'none'");
    }

    private static Customizer<HeadersConfigurer<HttpSecurity>> policy(String directives) {
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(directives))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
