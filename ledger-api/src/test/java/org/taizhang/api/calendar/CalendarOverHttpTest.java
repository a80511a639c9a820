package org.taizhang.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class CalendarOverHttpTest {

    @LocalServerPort
    int port;

    @Test
    void theTwoInstantsOfAFormAreApartAndSayWhereTheyComeFrom() {
        JsonNode answer = accepted(Caller.as("filer", port).get("/api/v1/calendar?year=2025&form=output"))
                .json();

        assertThat(answer.get("items")).hasSize(11);
        JsonNode september = answer.at("/items/7");
        assertThat(september.get("period").asString()).isEqualTo("2025-09");
        assertThat(september.get("onTimeUntil").asString()).isEqualTo("2025-10-11T04:00:00Z");
        assertThat(september.get("aboveScaleOnTimeUntil").asString()).isEqualTo("2025-10-14T04:00:00Z");
        assertThat(september.get("closesOn").asString()).isEqualTo("2025-10-25T04:00:00Z");
        assertThat(september.get("assumed").asBoolean()).isFalse();
        assertThat(september.get("quote").asString()).contains("9月月后11日");
    }

    @Test
    void whatNoNoticeWasSeenForIsMarked() {
        JsonNode answer = accepted(Caller.as("county", port).get("/api/v1/calendar?year=2024&form=land-use"))
                .json();

        assertThat(answer.get("items").findValuesAsString("due"))
                .containsExactly(
                        "ON_CHANGE",
                        "QUARTER_END",
                        "ON_CHANGE",
                        "ON_CHANGE",
                        "QUARTER_END",
                        "ON_CHANGE",
                        "ON_CHANGE",
                        "QUARTER_END",
                        "ON_CHANGE",
                        "ON_CHANGE",
                        "QUARTER_END");
        assertThat(answer.at("/items/0/assumed").asBoolean()).isTrue();
        assertThat(answer.at("/items/0/quote").isMissingNode()).isTrue();
    }

    @Test
    void withoutAYearItIsTheOneThatRuns() {
        JsonNode answer =
                accepted(Caller.as("town", port).get("/api/v1/calendar")).json();

        assertThat(answer.get("year").asInt()).isEqualTo(2026);
        assertThat(answer.get("items")).hasSize(44);
    }

    @Test
    void aYearThatIsNoneAndAFormThatIsNoneAreRefused() {
        assertThat(Caller.as("filer", port).get("/api/v1/calendar?year=99999").rules())
                .containsExactly("YEAR_RANGE");
        assertThat(Caller.as("filer", port).get("/api/v1/calendar?form=tax").status())
                .isBetween(400, 422);
    }

    @Test
    void whatAnEnterpriseOwesSaysBothInstantsAndWhoIsRegisteredLateHasNinetyDays() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-01");

        JsonNode due = accepted(
                        given.filer(uscc).get("/api/v1/enterprises/" + uscc + "/reports?from=2025-03&to=2025-03"))
                .json();

        assertThat(due.at("/items/0/onTimeUntil").asString()).isEqualTo("2025-04-08T04:00:00Z");
        assertThat(due.at("/items/0/closesOn").asString()).startsWith("2026-06-03T");
    }
}
