package org.taizhang.api.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class ProposalsOverHttpTest {

    private static final String ALL = "/api/v1/directory-proposals";

    @LocalServerPort
    int port;

    private static String renaming(String uscc, String name) {
        return """
                {"uscc": "%s", "change": {"kind": "renaming", "name": "%s", "from": "2026-02", "document": "变更通知1"}}""".formatted(uscc, name);
    }

    private JsonNode enterprise(Answer after, String uscc) {
        return accepted(Caller.as("auditor", port)
                        .with("Ledger-Position", after.header("Ledger-Position"))
                        .get("/api/v1/enterprises/" + uscc))
                .json()
                .get("enterprise");
    }

    @Test
    void a_filer_proposes_for_its_own_enterprise_and_the_county_decides() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-03");
        Caller filer = given.filer(uscc);
        Answer proposed = filer.post(ALL, renaming(uscc, "试验更名甲"));
        String id = accepted(proposed).json().get("proposal").asString();

        assertThat(proposed.status()).isEqualTo(202);
        assertThat(proposed.header("Location")).isEqualTo(ALL + "/" + id);
        assertThat(enterprise(proposed, uscc).get("name").asString()).isNotEqualTo("试验更名甲");
        assertThat(filer.post(ALL + "/" + id + "/acceptance", "").status()).isEqualTo(403);
        Answer decided = accepted(Caller.as("county", port).post(ALL + "/" + id + "/acceptance", ""));
        assertThat(enterprise(decided, uscc).get("name").asString()).isEqualTo("试验更名甲");
        JsonNode known = accepted(filer.with("Ledger-Position", decided.header("Ledger-Position"))
                        .get(ALL + "/" + id))
                .json();
        assertThat(known.at("/proposal/state").asString()).isEqualTo("ACCEPTED");
        assertThat(known.at("/proposal/change/kind").asString()).isEqualTo("renaming");
    }

    @Test
    void a_decision_that_is_sent_again_under_its_key_is_answered_and_not_repeated() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-03");
        String id = accepted(given.filer(uscc).post(ALL, renaming(uscc, "试验更名戊")))
                .json()
                .get("proposal")
                .asString();
        Caller county = Caller.as("county", port);
        Caller keyed = county.with("Idempotency-Key", "decision-" + id);

        Answer decided = accepted(keyed.post(ALL + "/" + id + "/acceptance", ""));
        Answer again = accepted(keyed.post(ALL + "/" + id + "/acceptance", ""));

        assertThat(again.json().get("eventId"))
                .isNotNull()
                .isEqualTo(decided.json().get("eventId"));
        assertThat(county.post(ALL + "/" + id + "/acceptance", "").json().has("eventId"))
                .isFalse();
    }

    @Test
    void what_one_person_of_the_county_asks_waits_for_another() {
        Given given = new Given(port);
        String uscc = given.enterprise("gaoyang", "2025-03");
        Caller county = Caller.as("county", port);
        String body = """
                {"aboveScale": true, "from": "2026-02", "document": "入库通知1"}""";
        Answer proposed = county.post("/api/v1/enterprises/" + uscc + "/scale-changes", body);
        String id = accepted(proposed).json().get("proposal").asString();

        Answer alone = county.post(ALL + "/" + id + "/acceptance", "");
        Answer again = county.post("/api/v1/enterprises/" + uscc + "/scale-changes", body);
        Answer decided = given.decided(proposed);

        assertThat(alone.rules()).containsExactly("SECOND_PERSON");
        assertThat(again.json().get("proposal").asString()).isEqualTo(id);
        assertThat(again.json().has("eventId")).isFalse();
        assertThat(enterprise(decided, uscc).at("/scales/0/aboveScale").asBoolean())
                .isTrue();
        assertThat(county.post("/api/v1/enterprises/" + uscc + "/scale-changes", body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_town_proposes_what_concerns_its_cluster_and_sees_no_other() {
        Given given = new Given(port);
        String own = given.enterprise("jiangkou", "2025-03");
        String other = given.enterprise("nanxi", "2025-03");
        Caller town = Caller.as("town", port);

        String id = accepted(town.post(ALL, renaming(own, "试验更名乙")))
                .json()
                .get("proposal")
                .asString();
        Answer foreign = town.post(ALL, renaming(other, "试验更名丙"));
        String move = """
                {"uscc": "%s", "change": {"kind": "relocation", "cluster": "jiangkou", "from": "2026-02", "document": "迁入协议1"}}""".formatted(other);
        Answer elsewhere = accepted(Caller.as("county", port).post(ALL, renaming(other, "试验更名丁")));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.rules()).containsExactly("OTHER_ENTERPRISE");
        assertThat(town.post(ALL, move).status()).isEqualTo(202);
        String list = accepted(town.with("Ledger-Position", elsewhere.header("Ledger-Position"))
                        .get(ALL + "?waiting=true&limit=500"))
                .text();
        assertThat(list).contains(id).doesNotContain("试验更名丁");
        assertThat(town.get(ALL + "/" + elsewhere.json().get("proposal").asString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_proposed_outside_the_county_takes_it_back_and_pages_tell_names() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-03");
        Caller filer = given.filer(uscc);
        String name = accepted(filer.get("/api/v1/enterprises/" + uscc))
                .json()
                .at("/enterprise/name")
                .asString();
        String id = accepted(filer.post(ALL, """
                        {"uscc": "%s", "change": {"kind": "reclassification", "industryClass": "1371", "from": "2026-02", "document": "变更通知2"}}""".formatted(uscc)))
                .json()
                .get("proposal")
                .asString();

        assertThat(BrowserSession.of("county", port).get("/directory-proposals").body())
                .contains(name + "（" + uscc + "）", "1371 蔬菜加工");
        assertThat(Caller.as("town", port)
                        .post(ALL + "/" + id + "/withdrawal", "{\"reason\": \"r\"}")
                        .status())
                .isEqualTo(404);
        Answer withdrawn = accepted(filer.post(ALL + "/" + id + "/withdrawal", "{\"reason\": \"登记有误\"}"));
        JsonNode known = accepted(filer.with("Ledger-Position", withdrawn.header("Ledger-Position"))
                        .get(ALL + "/" + id))
                .json()
                .get("proposal");
        assertThat(known.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(known.get("withdrawnBecause").asString()).isEqualTo("登记有误");
        assertThat(known.get("enterprise").asString()).isEqualTo(name);
        assertThat(known.at("/says/zh").asString()).contains("1371 蔬菜加工");
    }

    @Test
    void a_name_is_told_from_its_month_on() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-03");
        Caller county = Caller.as("county", port);
        String before = accepted(county.get("/api/v1/enterprises/" + uscc))
                .json()
                .at("/enterprise/name")
                .asString();
        Answer decided = given.decided(county.post(ALL, renaming(uscc, "试验更名己").replace("2026-02", "2026-04")));

        assertThat(enterprise(decided, uscc).get("name").asString()).isEqualTo(before);
        assertThat(accepted(county.get("/api/v1/enterprises?q=" + URLEncoder.encode("试验更名己", UTF_8)))
                        .json()
                        .at("/items/0/name")
                        .asString())
                .isEqualTo(before);
    }

    @Test
    void a_merger_ends_the_predecessor_in_the_same_step() {
        Given given = new Given(port);
        String stays = given.enterprise("pingan", "2025-03");
        String ends = given.enterprise("pingan", "2025-03");

        Answer decided = given.decided(Caller.as("county", port).post(ALL, """
                {"uscc": "%s", "change": {"kind": "merger", "predecessors": ["%s"], "from": "2026-02", "document": "合并协议1"}}""".formatted(stays, ends)));

        assertThat(enterprise(decided, ends).at("/memberships/0/until").asString())
                .isEqualTo("2026-02");
        assertThat(enterprise(decided, ends).at("/ending/heir").asString()).isEqualTo(stays);
        assertThat(enterprise(decided, stays).at("/predecessors/0/uscc").asString())
                .isEqualTo(ends);
    }

    @Test
    void who_decides_sees_what_it_would_change_and_so_it_comes() {
        Given given = new Given(port);
        String uscc = given.enterprise("pingan", "2025-03");
        accepted(given.filer(uscc).put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", Given.output(5_000)));
        Answer proposed = Caller.as("county", port).post(ALL, """
                {"uscc": "%s", "change": {"kind": "relocation", "cluster": "gaoyang", "from": "2025-12", "document": "迁移协议1"}}""".formatted(uscc));
        String impact = ALL + "/" + accepted(proposed).json().get("proposal").asString() + "/impact";
        Caller second = Caller.as("county2", port);

        JsonNode moved = accepted(second.with("Ledger-Position", proposed.header("Ledger-Position"))
                        .get(impact))
                .json()
                .get("figures");
        Answer decided = given.decided(proposed);

        assertThat(moved.findValuesAsString("scope")).contains("pingan", "gaoyang");
        assertThat(moved.findValuesAsString("code")).contains("OUTPUT_YTD", "ENTERPRISES");
        Caller later = second.with("Ledger-Position", decided.header("Ledger-Position"));
        assertThat(moved)
                .allSatisfy(figure -> assertThat(Given.exact(later, figure)).isEqualTo(figure.get("after")));
        assertThat(accepted(later.get(impact)).json().get("figures")).isEmpty();
    }

    @Test
    void a_rejection_names_its_reason() {
        Given given = new Given(port);
        String uscc = given.enterprise("pingan", "2025-03");
        String id = accepted(given.filer(uscc).post(ALL, renaming(uscc, "试验更名戊")))
                .json()
                .get("proposal")
                .asString();

        Answer rejected =
                accepted(Caller.as("county", port).post(ALL + "/" + id + "/rejection", "{\"reason\": \"缺少变更通知\"}"));

        JsonNode known = accepted(Caller.as("county", port)
                        .with("Ledger-Position", rejected.header("Ledger-Position"))
                        .get(ALL + "/" + id))
                .json();
        assertThat(known.at("/proposal/rejectedBecause").asString()).isEqualTo("缺少变更通知");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kind\": \"explosion\"}',                                                                     422",
        "'{\"kind\": \"exit\", \"from\": \"2026-02\"}',                                                   422",
        "'{\"kind\": \"exit\", \"from\": \"2026-13\", \"document\": \"1\"}',                              422",
        "'{\"kind\": \"exit\", \"from\": \"2099-01\", \"document\": \"1\"}',                              422",
        "'{\"kind\": \"merger\", \"predecessors\": [], \"from\": \"2026-02\", \"document\": \"1\"}',      422",
        "'{\"kind\": \"renaming\", \"name\": \"13812345678\", \"from\": \"2026-02\", \"document\": \"1\"}', 422",
    })
    void what_is_no_change_is_refused(String change, int status) {
        String uscc = new Given(port).enterprise("pingan", "2025-03");

        Answer answer = Caller.as("county", port).post(ALL, "{\"uscc\": \"" + uscc + "\", \"change\": " + change + "}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointers()).isNotEmpty().allMatch(pointer -> pointer.startsWith("/change"));
    }
}
