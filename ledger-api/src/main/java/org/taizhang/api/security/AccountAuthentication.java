package org.taizhang.api.security;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.TooManyRequestsException;

/** Login and password against the accounts, for HTTP Basic and for the login form. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final LoginThrottle throttle;

    AccountAuthentication(Accounts accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String login = authentication.getName();
        String password = String.valueOf(authentication.getCredentials());
        String address = address(authentication);
        AtomicBoolean counted = new AtomicBoolean();
        try {
            CurrentUser user = accounts.verify(login, password, () -> {
                        throttle.attempt(login, address);
                        counted.set(true);
                    })
                    .orElseThrow(() -> new BadCredentialsException("login or password is wrong"));
            if (counted.get()) {
                throttle.succeeded(login, address);
            }
            return token(user, authentication.getDetails());
        } catch (TooManyRequestsException e) {
            throw new TooManyAttemptsException(e.retryAfterSeconds());
        }
    }

    static Authentication token(CurrentUser user, @Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                user,
                null,
                user.mustChangePassword()
                        ? List.of()
                        : user.roles().stream()
                                .map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()))
                                .toList());
        token.setDetails(details);
        return token;
    }

    private static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
