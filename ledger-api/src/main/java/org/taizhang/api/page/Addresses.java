package org.taizhang.api.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses as the reader typed them, also while an error page is shown in their place. */
final class Addresses {

    private Addresses() {}

    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The same address with one parameter set. */
    static String with(HttpServletRequest request, String parameter, String value) {
        return same(request).replaceQueryParam(parameter, value).build().toUriString();
    }

    /** The same address without some parameters. */
    static String without(HttpServletRequest request, String... parameters) {
        UriComponentsBuilder address = same(request);
        for (String parameter : parameters) {
            address.replaceQueryParam(parameter);
        }
        return address.build().toUriString();
    }

    private static UriComponentsBuilder same(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String query = failed == null ? request.getQueryString() : failed.toString();
        return UriComponentsBuilder.fromPath(path(request)).query(query);
    }
}
