package org.taizhang.api.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else if (denied instanceof CsrfException
                && request.getRequestURI().contains("/reports/")
                && drafts.keep(request)) {
            response.sendRedirect(request.getRequestURI());
        } else {
            errorPage.handle(request, response, denied);
        }
    }
}
