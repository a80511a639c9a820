package org.taizhang.api.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.api.account.Role;
import org.taizhang.api.demo.DemoCast;

/** Every endpoint × every role, on own and on foreign data; an endpoint nobody listed fails. */
@TestApplication
class EveryEndpointTest {

    private static final Map<Role, String> LOGINS = Map.of(
            Role.FILER, "filer",
            Role.TOWN_STAT, "town",
            Role.TOWN_OFFICE, "office",
            Role.COUNTY, "county",
            Role.CONFIRMER, "confirmer",
            Role.COMMITTEE, "committee",
            Role.AUDITOR, "auditor",
            Role.ADMIN, "admin");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    static Stream<Arguments> calls() {
        return Endpoint.all().stream()
                .flatMap(endpoint -> Stream.of(Role.values())
                        .flatMap(role -> endpoint.hasOwners()
                                ? Stream.of(Arguments.of(endpoint, role, true), Arguments.of(endpoint, role, false))
                                : Stream.of(Arguments.of(endpoint, role, false))));
    }

    @ParameterizedTest(name = "{1} own={2} {0}")
    @MethodSource("calls")
    void theRightDecidesBeforeTheContent(Endpoint endpoint, Role role, boolean own) {
        Answer answer = call(Caller.as(LOGINS.get(role), port), endpoint, own);

        assertThat(answer.status()).as(answer.text()).isNotEqualTo(401).isLessThan(500);
        if (endpoint.allows(role, own)) {
            assertThat(answer.status()).as(answer.text()).isNotEqualTo(403);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        }
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() {
        assertThat(Endpoint.all())
                .allSatisfy(endpoint -> assertThat(
                                call(Caller.nobody(port), endpoint, true).status())
                        .isEqualTo(401));
    }

    @Test
    void everyEndpointIsListedAndEveryListedOneExists() {
        Set<String> served = handlers.getHandlerMethods().keySet().stream()
                .flatMap(EveryEndpointTest::addresses)
                .filter(address -> address.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                Endpoint.all().stream().map(Endpoint::pattern).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(served);
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method.name() + " " + pattern));
    }

    /** The body is never readable: whoever gets past the right is told that, and nothing changes. */
    private static Answer call(Caller caller, Endpoint endpoint, boolean own) {
        String address = endpoint.address()
                .replace("{uscc}", own ? DemoCast.FILER.value() : foreignEnterprise())
                .replace("{cluster}", own ? "jiangkou" : "nanxi")
                .replace("{year}", "2027")
                .replace("/forms/{form}", "/forms/output")
                .replace("{period}", "2025-12")
                .replace("{code}", "INTENSITY")
                .replace("{number}", "1")
                .replace("{id}", "none");
        if (endpoint.address().contains("imports?")) {
            return caller.with("Content-Type", "text/csv").post(address, "nothing\n");
        }
        return endpoint.method().equals("GET") ? caller.get(address) : caller.send(endpoint.method(), address, "{");
    }

    /** Neither the demo filer's nor in the town of the demo accounts. */
    private static String foreignEnterprise() {
        return List.copyOf(DemoCast.AGENT).get(0).value();
    }
}
