package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.taizhang.api.Caller.Answer;
import org.taizhang.ledger.registry.Uscc;
import tools.jackson.databind.JsonNode;

/** What a test begins with, made by the roles that may, over HTTP. */
public record Given(int port) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A code nobody has. */
    public static String freshUscc() {
        String body =
                String.format("91500235TEST%05d", NUMBER.incrementAndGet()).replace('S', '5');
        return body + Uscc.checkCharacter(body);
    }

    /** A producing member of the cluster, of class 1311. */
    public String enterprise(String cluster, String from) {
        String uscc = freshUscc();
        Caller county = Caller.as("county", port);
        decided(county.post("/api/v1/enterprises", """
                {"uscc": "%s", "name": "试验企业%s", "industryClass": "1311", "document": "试验文号1"}""".formatted(uscc, uscc.substring(12))));
        decided(county.post("/api/v1/enterprises/" + uscc + "/settlements", """
                {"cluster": "%s", "from": "%s", "document": "入驻协议1"}""".formatted(cluster, from)));
        return uscc;
    }

    /** The second person of the county agrees to what was proposed about the directory. */
    public Answer decided(Answer proposed) {
        String id = accepted(proposed).json().get("proposal").asString();
        return accepted(Caller.as("county2", port).post("/api/v1/directory-proposals/" + id + "/acceptance", ""));
    }

    /** The value that a figure named by its scope, code and period has now. */
    public static JsonNode exact(Caller caller, JsonNode figure) {
        String period = figure.get("period").asString();
        return accepted(caller.get("/api/v1/clusters/" + figure.get("scope").asString() + "/indicators?from=" + period
                        + "&to=" + period))
                .json()
                .get("indicators")
                .valueStream()
                .filter(row -> row.get("code").equals(figure.get("code")))
                .findFirst()
                .orElseThrow()
                .at("/figures/0/exact");
    }

    /** Somebody who files for these, and for nobody else. */
    public Caller filer(String... usccs) {
        Answer opened = opened("试验填报人", "\"roles\": [\"FILER\"]");
        for (String uscc : usccs) {
            accepted(Caller.as("admin", port)
                    .post("/api/v1/accounts/" + opened.json().at("/account/id").asString() + "/mandates", """
                    {"uscc": "%s", "from": "2020-01-01"}""".formatted(
                                    uscc)));
        }
        return signedIn(opened);
    }

    /** The office of the town that answers for this cluster. */
    public Caller office(String cluster) {
        return signedIn(opened("试验集聚区办公室", "\"roles\": [\"TOWN_OFFICE\"], \"cluster\": \"" + cluster + "\""));
    }

    private Answer opened(String name, String rights) {
        return accepted(Caller.as("admin", port)
                .post("/api/v1/accounts", """
                {"login": "test-person-%d", "name": "%s", %s}""".formatted(NUMBER.incrementAndGet(), name, rights)));
    }

    private Caller signedIn(Answer opened) {
        Caller person = Caller.as(opened.json().at("/account/login").asString(), port)
                .withPassword(opened.json().get("oneTimePassword").asString());
        accepted(person.put("/api/v1/accounts/me/password", """
                {"oldPassword": "%s", "newPassword": "a password of ten"}""".formatted(person.password())));
        return person.withPassword("a password of ten");
    }

    /** The same person on the pages. */
    public BrowserSession session(Caller caller) {
        BrowserSession session = new BrowserSession(port);
        session.post("/login", Map.of("username", String.valueOf(caller.login()), "password", caller.password()));
        return session;
    }

    /** A report without special cases. */
    public static String output(long thousandYuan) {
        return """
                {"values": {"grossOutput": %1$d, "salesOutput": %1$d, "exportDelivery": 0, "operatingStatus": "1",
                            "byClass": [{"classCode": "1311", "classOutput": %1$d}]}}""".formatted(thousandYuan);
    }

    public static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }
}
