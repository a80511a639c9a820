package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.SignIn;

/** A session remembers only who, and since which password: roles, mandates and locks are those of this moment. */
@Component
class SessionSignIns implements SecurityContextRepository {

    private static final String ATTRIBUTE = "signIn";

    private final Accounts accounts;

    SessionSignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        SignIn signIn = signIn(holder.getRequest());
        if (signIn != null) {
            accounts.current(signIn)
                    .ifPresent(user -> context.setAuthentication(AccountAuthentication.token(user, null)));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
            request.getSession().setAttribute(ATTRIBUTE, accounts.signIn(user.actor()));
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signIn(request) != null;
    }

    /** For the interface, which uses a session that exists and opens none. */
    SecurityContextRepository withoutNewSessions() {
        return new WithoutNewSessions(this);
    }

    private record WithoutNewSessions(SessionSignIns signIns) implements SecurityContextRepository {

        @Override
        @SuppressWarnings("deprecation")
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            return signIns.loadContext(holder);
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return signIns.containsContext(request);
        }
    }

    private static @Nullable SignIn signIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignIn signIn ? signIn : null;
    }
}
