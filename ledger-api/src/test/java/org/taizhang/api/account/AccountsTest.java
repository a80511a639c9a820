package org.taizhang.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.registry.Uscc;

@TestApplication
class AccountsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ME = "/api/v1/accounts/me";

    @LocalServerPort
    int port;

    @Test
    void anAccountBeginsWithAOneTimePasswordThatOnlyOpensItsOwnChange() {
        Answer opened = open("COUNTY", null);
        Caller newcomer = caller(opened);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(newcomer.get("/api/v1/enterprises").rules()).containsExactly("PASSWORD_CHANGE_REQUIRED");
        assertThat(newcomer.get(ME).json().get("mustChangePassword").asBoolean())
                .isTrue();

        assertThat(change(newcomer, newcomer.password(), "a longer secret").status())
                .isEqualTo(204);

        assertThat(newcomer.get(ME).status()).isEqualTo(401);
        assertThat(newcomer.withPassword("a longer secret")
                        .get("/api/v1/enterprises")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
        Caller newcomer = caller(open("COUNTY", null));

        assertThat(change(newcomer, "not the old one", "a longer secret").rules())
                .containsExactly("PASSWORD_WRONG");
        assertThat(change(newcomer, newcomer.password(), "short").rules()).containsExactly("PASSWORD_LENGTH");
    }

    @Test
    void aResetPasswordEndsTheOldOneAtOnceAlthoughItWasJustVerified() {
        Answer opened = open("COUNTY", null);
        Caller newcomer = caller(opened);
        change(newcomer, newcomer.password(), "a longer secret");
        Caller settled = newcomer.withPassword("a longer secret");
        assertThat(settled.get(ME).status()).isEqualTo(200);

        Answer reset = admin().post("/api/v1/accounts/" + id(opened) + "/password-reset", "{}");

        assertThat(settled.get(ME).status()).isEqualTo(401);
        assertThat(newcomer.withPassword(reset.json().get("oneTimePassword").asString())
                        .get(ME)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLockedAccountIsShutAtOnce() {
        Answer opened = open("COUNTY", null);
        assertThat(caller(opened).get(ME).status()).isEqualTo(200);

        admin().put("/api/v1/accounts/" + id(opened) + "/lock", "{\"locked\":true}");

        assertThat(caller(opened).get(ME).rules()).containsExactly("CREDENTIALS");
    }

    @Test
    void everythingWrongWithANewAccountIsSaidAtOnce() {
        Answer answer = admin().post(
                        "/api/v1/accounts", "{\"login\":\"X Y\",\"name\":\" \",\"roles\":[\"ADMIN\",\"TOWN_STAT\"]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).containsExactly("ACCOUNT_LOGIN", "TEXT_BLANK", "ACCOUNT_ROLES", "ACCOUNT_CLUSTER");
    }

    @Test
    void aLoginIsTakenOnce() {
        Answer answer =
                admin().post("/api/v1/accounts", "{\"login\":\"County\",\"name\":\"x\",\"roles\":[\"COUNTY\"]}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.rules()).containsExactly("ACCOUNT_EXISTS");
    }

    @Test
    void onlyFilersTakeMandatesAndTheyEnd() {
        String mandate = "{\"uscc\":\"91500235MA00000017\",\"from\":\"2020-01-01\",\"until\":\"2020-01-01\"}"
                .replace("91500235MA00000017", uscc());
        String filer = id(open("FILER", null));

        assertThat(admin().post("/api/v1/accounts/" + filer + "/mandates", mandate)
                        .rules())
                .containsExactly("MANDATE_UNTIL");
        assertThat(admin().post("/api/v1/accounts/" + id(open("COUNTY", null)) + "/mandates", mandate)
                        .rules())
                .containsExactly("MANDATE_FILER");
        Answer given = admin().post("/api/v1/accounts/" + filer + "/mandates", mandate.replace("-01\"}", "-31\"}"));
        assertThat(given.json().at("/mandates/0/until").asString()).isEqualTo("2020-01-31");
    }

    @Test
    void accountsComeInPages() {
        Answer first = admin().get("/api/v1/accounts?limit=2");

        assertThat(first.json().get("items")).hasSize(2);
        Answer second = admin().get("/api/v1/accounts?limit=2&cursor="
                + first.json().get("next").asString());
        assertThat(second.json().at("/items/0/login").asString())
                .isGreaterThan(first.json().at("/items/1/login").asString());
        assertThat(admin().get("/api/v1/accounts?limit=0").rules()).containsExactly("LIMIT");
        assertThat(first.text()).doesNotContain("argon2");
    }

    private Answer open(String role, String cluster) {
        return admin().post(
                        "/api/v1/accounts",
                        "{\"login\":\"newcomer%d\",\"name\":\"新人\",\"roles\":[\"%s\"]%s}"
                                .formatted(
                                        NUMBER.incrementAndGet(),
                                        role,
                                        cluster == null ? "" : ",\"cluster\":\"" + cluster + "\""));
    }

    private Caller caller(Answer opened) {
        return Caller.as(opened.json().at("/account/login").asString(), port)
                .withPassword(opened.json().get("oneTimePassword").asString());
    }

    private static String id(Answer opened) {
        return opened.json().at("/account/id").asString();
    }

    private static Answer change(Caller caller, String before, String after) {
        return caller.put(ME + "/password", "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(before, after));
    }

    private static String uscc() {
        String body = "91500235MA0000001";
        return body + Uscc.checkCharacter(body);
    }

    private Caller admin() {
        return Caller.as("admin", port);
    }
}
