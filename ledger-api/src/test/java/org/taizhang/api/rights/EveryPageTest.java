package org.taizhang.api.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import org.taizhang.api.account.Role;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.api.page.Page;

/** Every page × every role, on own and on foreign data; a page nobody listed fails. */
@TestApplication
class EveryPageTest {

    private static final Map<Role, String> LOGINS = Map.of(
            Role.FILER, "filer",
            Role.TOWN_STAT, "town",
            Role.TOWN_OFFICE, "office",
            Role.COUNTY, "county",
            Role.CONFIRMER, "confirmer",
            Role.COMMITTEE, "committee",
            Role.AUDITOR, "auditor",
            Role.ADMIN, "admin");
    private static final Set<String> OPEN =
            Set.of("GET /", "GET /log", "GET /login", "GET /verify", "GET /verify/file");
    private static final Map<Role, BrowserSession> SESSIONS = new EnumMap<>(Role.class);

    private static String subscription = "";
    private static String account = "";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    /** One that has ended: nobody is called. */
    @BeforeEach
    void subscribe() {
        if (subscription.isEmpty()) {
            Caller county = Caller.as("county", port);
            subscription = accepted(county.post("/api/v1/feeds/subscriptions", """
                            {"url": "http://127.0.0.1:1/", "kinds": ["figures.published"]}"""))
                    .json()
                    .at("/subscription/id")
                    .asString();
            county.send("DELETE", "/api/v1/feeds/subscriptions/" + subscription, null);
            account = accepted(Caller.as("admin", port).post("/api/v1/accounts", """
                            {"login": "every-page", "name": "每一页", "roles": ["COUNTY"]}"""))
                    .json()
                    .at("/account/id")
                    .asString();
        }
    }

    /** Who may look is told that the report has no such request for a correction. */
    private static final String NO_REQUEST = "没有这项更正申请。";

    static Stream<Arguments> visits() {
        return Endpoint.pages().stream()
                .flatMap(page -> Stream.of(Role.values())
                        .flatMap(role -> page.hasOwners()
                                ? Stream.of(Arguments.of(page, role, true), Arguments.of(page, role, false))
                                : Stream.of(Arguments.of(page, role, false))));
    }

    @ParameterizedTest(name = "{1} own={2} {0}")
    @MethodSource("visits")
    void a_page_is_shown_to_whom_the_matrix_names(Endpoint page, Role role, boolean own) {
        BrowserSession session = SESSIONS.computeIfAbsent(role, r -> BrowserSession.of(LOGINS.get(r), port));
        HttpResponse<String> answer = visit(session, page, own);

        assertThat(answer.statusCode()).isNotEqualTo(401).isLessThan(500);
        if (page.allows(role, own)) {
            assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(403);
            assertThat(answer.statusCode() == 404 && !answer.body().contains(NO_REQUEST))
                    .as(answer.body())
                    .isFalse();
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/login");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }
    }

    @Test
    void nobody_sees_more_than_the_way_in_without_signing_in() {
        BrowserSession nobody = new BrowserSession(port);
        assertThat(Endpoint.pages()).allSatisfy(page -> {
            HttpResponse<String> answer = visit(nobody, page, true);
            if (OPEN.contains(page.pattern())) {
                assertThat(answer.statusCode()).isEqualTo(200);
            } else {
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(page + " " + answer.statusCode())
                        .contains("/login");
            }
        });
    }

    @Test
    void every_page_is_listed_and_every_listed_one_exists() {
        Set<String> served = handlers.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        AnnotatedElementUtils.hasAnnotation(handler.getValue().getBeanType(), Page.class))
                .flatMap(handler -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                handler.getKey().getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .filter(page -> !page.startsWith("GET /tables"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                Endpoint.pages().stream().map(Endpoint::pattern).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(served);
    }

    private HttpResponse<String> visit(BrowserSession session, Endpoint page, boolean own) {
        String address = page.address()
                .replace("/accounts/{id}", "/accounts/" + account)
                .replace("/assessments/{id}", "/assessments/2025-1")
                .replace("/calendar/extensions/{id}", "/calendar/extensions/2025-1")
                .replace("{year}", "2027")
                .replace("/forms/{form}", "/forms/output")
                .replace("/checks/{form}/{id}/{item}", "/checks/output/O08/grossOutput")
                .replace("/schemes/{id}", "/schemes/YY-QYGY-JJQ:2025.1-demo")
                .replace("/subscriptions/{id}", "/subscriptions/" + subscription)
                .replace(
                        "{uscc}",
                        own
                                ? DemoCast.FILER.value()
                                : List.copyOf(DemoCast.AGENT).get(0).value())
                .replace("{cluster}", own ? "jiangkou" : "nanxi")
                .replace("{period}", "2025-12")
                .replace("{code}", "INTENSITY")
                .replace("{publication}", "2025-12.1")
                .replace("{number}", "1")
                .replace("{batch}", page.method().equals("GET") ? "2026-1" : "2026-99")
                .replace("{proposal}", DemoCast.FILER + (page.method().equals("GET") ? ".1" : ".99"))
                .replace("{id}", firstEvent());
        return page.method().equals("GET")
                ? session.get(address)
                : session.post(
                        address,
                        Map.ofEntries(
                                Map.entry("revision", "99"),
                                Map.entry("reason", "x"),
                                Map.entry("text", "x"),
                                Map.entry("note", "x"),
                                Map.entry("document", "x"),
                                Map.entry("oldPassword", "wrong"),
                                Map.entry("newPassword", "x"),
                                Map.entry("rule", "O08"),
                                Map.entry("item", "grossOutput"),
                                Map.entry("accepted", "true"),
                                Map.entry("until", ""),
                                Map.entry("period", "2025-12"),
                                Map.entry("status", "PROVISIONAL"),
                                Map.entry("scheme", "none"),
                                Map.entry("issuer", "x"),
                                Map.entry("validFrom", "2025-01-01"),
                                Map.entry("validTo", "2026-12-31"),
                                Map.entry("at", "2025-12"),
                                Map.entry("objectionsUntil", "2099-12-31"),
                                Map.entry("indicator", "EMPLOYMENT"),
                                Map.entry("evidence", "x"),
                                Map.entry("ruling", "DISMISSED"),
                                Map.entry("consented", "true")));
    }

    private String firstEvent() {
        return JdbcClient.create(reading)
                .sql("SELECT event_id FROM ledger.positioned_events WHERE position = 1")
                .query(String.class)
                .single();
    }
}
