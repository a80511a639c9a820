package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says what was wrong; a script that signs in by the form is answered like the interface's. */
final class SignInFailure implements AuthenticationFailureHandler {

    private final SecurityProblems problems;

    SignInFailure(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean wait = failure instanceof TooManyAttemptsException;
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (wait && (accept == null || !accept.contains("text/html"))) {
            problems.commence(request, response, failure);
        } else {
            response.sendRedirect(request.getContextPath() + (wait ? "/login?wait" : "/login?error"));
        }
    }
}
