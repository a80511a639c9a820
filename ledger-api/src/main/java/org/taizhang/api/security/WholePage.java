package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/**
 * Leads the browser to another page. A request for a part of a page (htmx) follows no redirect: the part would be looked for
 * in the other page and not be found. It is refused, with where to take the whole page.
 */
final class WholePage {

    private WholePage() {}

    /** @param refusal what a request for a part is answered */
    static void lead(HttpServletRequest request, HttpServletResponse response, String path, HttpStatus refusal)
            throws IOException {
        String address = request.getContextPath() + path;
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setStatus(refusal.value());
            response.setHeader("HX-Redirect", address);
        }
    }
}
