package org.taizhang.api.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Drafts;

/**
 * Leads someone with a one-time password to the page where it is changed, and someone whose session expired while typing
 * a report back to it by way of the login, with what was typed; everyone else sees the error page.
 */
final class PageAccessDenied implements AccessDeniedHandler {

    private static final String CORRECTION = "/corrections";
    private static final Pattern REPORT = Pattern.compile(
            "(?<form>/(?:enterprises|clusters)/[^/]+/reports/[^/]+/[^/]+(?:/assistances$)?)(?<act>/.*)?");

    private final Drafts drafts;

    PageAccessDenied(Drafts drafts) {
        this.drafts = drafts;
    }

    private final AccessDeniedHandler errorPage = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof CurrentUser user
                && user.mustChangePassword()) {
            WholePage.lead(request, response, "/account/password", HttpStatus.FORBIDDEN);
            return;
        }
        Matcher report = REPORT.matcher(request.getRequestURI());
        if (denied instanceof CsrfException && report.matches() && kept(request, report)) {
            response.sendRedirect(report.group("form"));
        } else {
            errorPage.handle(request, response, denied);
        }
    }

    /** Besides what is typed on the form there is nothing to keep. */
    private boolean kept(HttpServletRequest request, Matcher report) {
        String act = report.group("act");
        return act != null && !act.equals(CORRECTION) || drafts.keep(request, report.group("form"));
    }
}
