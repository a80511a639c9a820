package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.ProblemWriter;
import org.taizhang.ledger.Problem;

/** What the security filters answer on the side of the interface: 401, 403, 429 and undecodable paths. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttemptsException tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.retryAfterSeconds()));
            problems.write(
                    request,
                    response,
                    ProblemType.TOO_MANY_REQUESTS,
                    Problem.of(
                            "SIGN_IN_LIMIT",
                            "",
                            "登录尝试过多，请在" + tooMany.retryAfterSeconds() + "秒后再试。",
                            "Too many attempts to sign in: try again in " + tooMany.retryAfterSeconds() + " s."));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"taizhang\", charset=\"UTF-8\"");
        boolean tried = request.getHeader("Authorization") != null;
        problems.write(
                request,
                response,
                ProblemType.UNAUTHENTICATED,
                tried
                        ? Problem.of(
                                "CREDENTIALS",
                                "",
                                "登录名或密码不正确，或账户已停用。",
                                "Login or password is wrong, or the account is locked.")
                        : Problem.of(
                                "SIGN_IN", "", "请以 HTTP Basic 提供登录名和密码。", "Send login and password by HTTP Basic."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange = authentication != null
                && authentication.getPrincipal() instanceof CurrentUser user
                && user.mustChangePassword();
        problems.write(
                request,
                response,
                ProblemType.FORBIDDEN,
                mustChange
                        ? Problem.of(
                                "PASSWORD_CHANGE_REQUIRED",
                                "",
                                "这是一次性密码，请先修改密码（PUT /api/v1/accounts/me/password）。",
                                "This is a one-time password: change it first (PUT /api/v1/accounts/me/password).")
                        : Problem.of("FORBIDDEN", "", "该账户无权进行此操作。", "This account may not do this."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(
                request,
                response,
                ProblemType.MALFORMED,
                Problem.of("PATH", "", "地址中含有不允许的字符。", "The address holds characters that are not allowed."));
    }
}
