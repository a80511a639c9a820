package org.taizhang.api.security;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.ProblemWriter;
import org.taizhang.ledger.Problem;

/** So many requests in a second from one account, or from one address where nobody is signed in. */
final class RateLimitFilter extends OncePerRequestFilter {

    private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

    private final Buckets buckets;
    private final ProblemWriter problems;

    RateLimitFilter(LimitProperties limits, ProblemWriter problems) {
        this.buckets = new Buckets(2L * limits.requestsPerSecond(), Duration.ofSeconds(2));
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = buckets.of(sender(request)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plus(ALMOST_A_SECOND)
                .toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.write(
                request,
                response,
                ProblemType.TOO_MANY_REQUESTS,
                Problem.of("RATE_LIMIT", "", "请在" + seconds + "秒后再试。", "Try again in " + seconds + " s."));
    }

    private static String sender(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                ? user.actor()
                : request.getRemoteAddr();
    }
}
