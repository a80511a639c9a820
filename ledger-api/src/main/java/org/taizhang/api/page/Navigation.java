package org.taizhang.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;

/** What leads where, by right: nobody is shown a door that does not open. */
final class Navigation {

    private Navigation() {}

    static List<Frame.Link> of(HttpServletRequest request, @Nullable CurrentUser user) {
        List<Frame.Link> links = new ArrayList<>();
        if (user == null || user.mustChangePassword()) {
            return links;
        }
        if (user.may(Action.FILE_REPORT)) {
            links.add(link(request, "/desk", "nav.desk"));
        }
        if (user.may(Action.READ_CLOSED_FIGURES)) {
            links.add(link(request, "/county", "nav.county"));
            links.add(link(request, "/clusters", "nav.clusters"));
        }
        if (user.may(Action.READ_CLOSED_FIGURES)) {
            links.add(link(request, "/publications", "nav.publications"));
        }
        if (user.may(Action.READ_DIRECTORY)) {
            links.add(link(request, "/enterprises", "nav.enterprises"));
        }
        links.add(link(request, "/calendar", "nav.calendar"));
        if (user.may(Action.QUERY_REPORT)) {
            links.add(link(request, "/review-queue", "nav.review"));
        }
        if (user.may(Action.READ_INTERFERENCE)) {
            links.add(link(request, "/interference", "nav.interference"));
        }
        if (user.may(Action.READ_ASSESSMENT)) {
            links.add(link(request, "/assessments", "nav.assessments"));
        }
        links.add(link(request, "/plan", "nav.plan"));
        if (user.may(Action.READ_ACCOUNTS)) {
            links.add(link(request, "/accounts", "accounts.title"));
        }
        if (user.may(Action.READ_SUBSCRIPTIONS)) {
            links.add(link(request, "/subscriptions", "nav.subscriptions"));
        }
        return links;
    }

    private static Frame.Link link(HttpServletRequest request, String href, String label) {
        String path = Addresses.path(request);
        return new Frame.Link(href, label, path.equals(href) || path.startsWith(href + "/"));
    }
}
