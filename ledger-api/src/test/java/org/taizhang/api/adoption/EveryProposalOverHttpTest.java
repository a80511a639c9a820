package org.taizhang.api.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.calendar.Holidays;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind of thing that two persons decide on: another than its proposer refuses it, who proposed withdraws it, and
 * nobody the other way about. None of it comes into force, so that nothing is left behind.
 */
@TestApplication
class EveryProposalOverHttpTest {

    private static final FoundingPlan FOUNDING = FoundingPlan.yunyang(Instant.EPOCH);

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    /**
     * @param list where it is put forward
     * @param body that does so
     * @param ended pointer to the list of those that did not come into force
     */
    private record Kind(String first, String second, String list, String body, String ended) {}

    /**
     * The steps of one that waits.
     *
     * @param address without the last word
     * @param named members of the body that say which one; empty where the address says it
     */
    private record Steps(String address, String named) {

        Caller.Answer take(Caller caller, String step, String reason) {
            return caller.post(address + "/" + step, "{" + named + "\"reason\": \"" + reason + "\"}");
        }
    }

    private interface Waiting {
        Steps steps(Caller.Answer proposed);
    }

    private void endsEitherWay(Kind kind, String listed, Waiting waiting) {
        Caller first = Caller.as(kind.first(), port);
        Caller second = Caller.as(kind.second(), port);

        Steps refused = waiting.steps(accepted(first.post(kind.list(), kind.body())));
        assertThat(refused.take(first, "refusal", "r").rules()).containsExactly("SECOND_PERSON");
        assertThat(refused.take(second, "withdrawal", "r").rules()).containsExactly("PROPOSER_ONLY");
        assertThat(refused.take(second, "refusal", " ").rules()).containsExactly("TEXT_BLANK");
        accepted(refused.take(second, "refusal", "依据不足"));
        assertThat(refused.take(second, "refusal", "依据不足").status()).isEqualTo(404);

        Steps withdrawn = waiting.steps(accepted(first.post(kind.list(), kind.body())));
        accepted(withdrawn.take(first, "withdrawal", "另行提出"));

        List<String> ended = accepted(first.get(listed))
                .json()
                .at(kind.ended())
                .valueStream()
                .map(one -> one.get("outcome").asString() + one.get("reason").asString())
                .toList();
        assertThat(ended).endsWith("REFUSED依据不足", "WITHDRAWN另行提出");
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionOfTheCommitteeWhoseIdHoldsASlash(PlanKind kind) {
        String id = "yunyang-2021-75/" + kind;
        Steps steps = new Steps("/api/v1/plan", "\"kind\": \"" + kind + "\", \"id\": \"" + id + "\", ");

        endsEitherWay(ofCommittee(kind, id), "/api/v1/plan", proposed -> {
            assertThat(proposed.json().get("id").asString()).isEqualTo(id);
            return steps;
        });
    }

    private Kind ofCommittee(PlanKind kind, String id) {
        return switch (kind) {
            case PLAN ->
                ofCommittee(
                        "/api/v1/plans",
                        json.createObjectNode()
                                .put("documentText", FOUNDING.documentText())
                                .set("plan", named(id, FOUNDING.plan())),
                        "/plan/ended");
            case MAPPING -> ofCommittee("/api/v1/mappings", named(id, FOUNDING.mapping()), "/mapping/ended");
            case PATH_BASES -> ofCommittee("/api/v1/path-bases", named(id, FOUNDING.bases()), "/pathBases/ended");
            case TARGET_PATHS ->
                ofCommittee(
                        "/api/v1/target-paths",
                        json.readTree("{\"id\": \"" + id + "\", \"rules\": [{\"column\": \"builtUpArea\","
                                + " \"shape\": \"LINEAR\", \"milestones\": [], \"cumulative\": {}}]}"),
                        "/targetPaths/ended");
        };
    }

    private static Kind ofCommittee(String list, JsonNode body, String ended) {
        return new Kind("committee", "committee2", list, body.toString(), ended);
    }

    private ObjectNode named(String id, Object content) {
        return json.<ObjectNode>valueToTree(content).put("id", id);
    }

    @Test
    void aScheme() {
        String scheme = SchemeJson.write(
                        ShippedSchemes.find("yunyang-2025-proposal").orElseThrow())
                .replace("2025.0-proposal", "ended");

        endsEitherWay(
                new Kind("committee", "committee2", "/api/v1/schemes", scheme, "/ended"),
                "/api/v1/schemes",
                proposed ->
                        new Steps("/api/v1/schemes/" + proposed.json().get("id").asString(), ""));
    }

    @Test
    void aCalendar() {
        String list = "/api/v1/calendar/proposals";
        ObjectNode body = json.createObjectNode().put("reason", "按国家通知");

        endsEitherWay(
                new Kind(
                        "county",
                        "county2",
                        list,
                        body.set("calendar", calendar(2043)).toString(),
                        "/ended"),
                list + "?year=2043",
                proposed -> new Steps(
                        "/api/v1/calendar/2043/proposals/"
                                + proposed.json().get("number").asInt(),
                        ""));
    }

    private JsonNode calendar(int year) {
        List<DecidedCalendar.FormWindows> forms = Stream.of(FormCode.values())
                .map(form -> new DecidedCalendar.FormWindows(
                        form,
                        form.filedByEnterprises() ? 2 : 0,
                        Period.range(new Period(year, 2), Period.december(year)).stream()
                                .map(period -> times(period, Calendars.SHIPPED.window(form, period)))
                                .toList()))
                .toList();
        return json.valueToTree(new DecidedCalendar(year, forms, new Holidays(List.of(), List.of()), "2043年定报通知"));
    }

    private static DecidedCalendar.Times times(Period period, Window window) {
        return new DecidedCalendar.Times(period, window.opensOn(), window.onTimeUntil(), window.closesOn());
    }

    @Test
    void aVersionOfAForm() {
        String list = "/api/v1/forms/proposals";
        ObjectNode form = (ObjectNode) accepted(Caller.as("county", port).get("/api/v1/forms/employment?version=2021"))
                .json();
        form.put("version", "2024.ended");
        ((ObjectNode) form.get("header")).put("validFrom", "2024-01-01");
        JsonNode body = json.createObjectNode().put("reason", "改版").set("form", form);

        endsEitherWay(
                new Kind("county", "county2", list, body.toString(), "/ended"),
                list,
                proposed -> new Steps(
                        "/api/v1/forms/employment/proposals/"
                                + proposed.json().get("number").asInt(),
                        ""));
    }

    @Test
    void aChangeOfTheChecks() {
        String list = "/api/v1/checks/proposals";
        String check = """
                {"check": {"id": "X81", "version": 1, "form": "output", "severity": "SOFT", "scope": "BOOK",
                   "item": "grossOutput", "expression": "grossOutput != 9876543",
                   "message": {"zh": "请核对", "en": "Check it."}, "source": "县统计机构试行"},
                 "reason": "多为单位错误"}""";

        endsEitherWay(
                new Kind("county", "county2", list, check, "/ended"),
                list,
                proposed -> new Steps(list + "/" + proposed.json().get("number").asInt(), ""));
    }
}
