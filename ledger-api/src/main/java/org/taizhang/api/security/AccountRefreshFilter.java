package org.taizhang.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;

/** A session remembers only who: roles, mandates and locks are those of this moment. */
final class AccountRefreshFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    AccountRefreshFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof CurrentUser user) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            accounts.current(user.actor())
                    .ifPresent(now ->
                            context.setAuthentication(AccountAuthentication.token(now, remembered.getDetails())));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
