package org.taizhang.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every link that is offered leads somewhere: no dead ends, no errors, no page without a title. Of pages that are alike the
 * first that any role finds is opened, so that the browser's console can complain; the others are fetched by the page that
 * is open and read, not drawn: titles and links come from the server, no script adds any.
 */
@BrowserStory
class CrawlStoryTest {

    private static final int PAGES_MAX = 40;
    private static final int ALIKE_MAX = 3;

    /** Over all roles. */
    private static final Set<String> OPENED = new HashSet<>();

    private static final String FETCH = """
            async address => {
                const answer = await fetch(address, {headers: {Accept: 'text/html'}});
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                const links = [...page.querySelectorAll('a[href]:not([download])')];
                return {
                    status: answer.status,
                    title: page.title,
                    links: links.map(link => link.getAttribute('href')),
                };
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"filer", "agent", "town", "office", "county", "confirmer", "committee", "auditor", "admin"})
    void every_link_offered_to_a_role_leads_to_a_page(String user, Visitor visitor) {
        visitor.logIn(user);
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> alike = new HashMap<>();
        int visited = 0;
        while (!open.isEmpty() && visited < PAGES_MAX) {
            String address = open.remove();
            visited++;
            Found page = OPENED.add(kind(address)) ? opened(address, visitor) : fetched(address, visitor.page());
            assertThat(page.status()).as(user + " at " + address).isEqualTo(200);
            assertThat(page.title()).as(address).matches(".+ · (统计台账|Taizhang)");
            for (String link : page.links()) {
                String target = withoutFragment(link);
                if (leadsToAPage(target)
                        && seen.add(target)
                        && alike.merge(kind(target), 1, Integer::sum) <= ALIKE_MAX) {
                    open.add(target);
                }
            }
        }
        assertThat(visited).isGreaterThan(2);
    }

    private record Found(int status, String title, List<String> links) {}

    private static Found opened(String address, Visitor visitor) {
        int status = visitor.go(address);
        return new Found(status, visitor.page().title(), visitor.links("a[href]:not([download])"));
    }

    @SuppressWarnings("unchecked")
    private static Found fetched(String address, Page page) {
        Map<String, Object> found = (Map<String, Object>) page.evaluate(FETCH, address);
        return new Found((int) found.get("status"), (String) found.get("title"), (List<String>) found.get("links"));
    }

    private static boolean leadsToAPage(String link) {
        return link.startsWith("/") && !link.startsWith("/swagger-ui") && !link.contains("format=csv");
    }

    private static String withoutFragment(String link) {
        int at = link.indexOf('#');
        return at < 0 ? link : link.substring(0, at);
    }

    /** Pages that differ in their enterprise, period, cluster or check only are alike. */
    private static String kind(String link) {
        URI address = URI.create(link);
        String query = address.getQuery() == null ? "" : address.getQuery().replaceAll("=[^&]*", "");
        return address.getPath()
                        .replaceAll(
                                "/[0-9A-Z]{18}|/\\d{4}-\\d{2}|/[A-Z_0-9]{4,}|(?<=/clusters)/\\w+|(?<=/checks)(/[\\w-]+){3}",
                                "/*")
                + "?" + query;
    }
}
