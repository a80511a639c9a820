package org.taizhang.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What was typed when a login or its token had expired, kept in the session until the page is shown again. Only what
 * this site's own pages sent is kept, one draft in a session, and nothing of it is filed by itself.
 */
@Component
public class Drafts {

    private static final String ATTRIBUTE = Drafts.class.getName();
    private static final int INPUTS_MAX = 500;
    private static final int CHARACTERS_MAX = 50_000;

    private record Draft(String path, HashMap<String, String[]> inputs) implements Serializable {}

    /** @return whether it was kept */
    public boolean keep(HttpServletRequest request) {
        return keep(request, request.getRequestURI());
    }

    /** @param path of the page that is shown again */
    public boolean keep(HttpServletRequest request, String path) {
        Map<String, String[]> inputs = request.getParameterMap();
        int characters = inputs.values().stream()
                .mapToInt(values -> values.length == 0 ? 0 : values[0].length())
                .sum();
        if (!sameSite(request) || inputs.size() > INPUTS_MAX || characters > CHARACTERS_MAX) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Draft(path, new HashMap<>(inputs)));
        return true;
    }

    /** What was kept for this address; once. */
    public Optional<Map<String, String[]>> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof Draft draft)
                || !draft.path().equals(request.getRequestURI())) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(draft.inputs());
    }

    private static boolean sameSite(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && host.equals(URI.create(origin).getRawAuthority());
    }
}
