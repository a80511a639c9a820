package org.taizhang.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.calendar.Calendars;
import tools.jackson.databind.JsonNode;

/** The calendar of a year nobody else looks at. */
@TestApplication
class CalendarProposalOverHttpTest {

    private static final int YEAR = 2041;
    private static final Pattern NUMBER = Pattern.compile("/calendar/" + YEAR + "/proposals/(\\d+)/adoption");

    @LocalServerPort
    int port;

    @Test
    void oneProposesAnotherAdoptsAndItIsNoLongerAssumed() {
        BrowserSession county = BrowserSession.of("county", port);
        BrowserSession second = BrowserSession.of("county2", port);
        String windows = CalendarLines.windows(Calendars.SHIPPED, YEAR).replace("-04-08T12:00", "-04-09T12:00");
        assertThat(march().get("assumed").asBoolean()).isTrue();

        assertThat(county.get("/calendar/proposals?year=2026").body())
                .as("nobody has to type the days off again")
                .contains("off 2026-10-01 2026-10-07");
        county.post("/calendar/" + YEAR + "/proposals", typed(windows + "\noutput soon"));
        assertThat(county.get("/calendar/proposals?year=" + YEAR).body())
                .contains("CALENDAR_LINE", "第45行“output soon”不能识别", "如 output 2027-03");
        county.post("/calendar/" + YEAR + "/proposals", typed(windows));
        second.post("/calendar/" + YEAR + "/proposals/1/refusal", Map.of("reason", "通知尚未正式下发"));
        assertThat(county.get("/calendar/proposals?year=" + YEAR).body())
                .contains("通知尚未正式下发", "未同意")
                .doesNotContain("/proposals/1/");
        county.post("/calendar/" + YEAR + "/proposals", typed(windows));
        Matcher number =
                NUMBER.matcher(second.get("/calendar/proposals?year=" + YEAR).body());
        assertThat(number.find()).isTrue();
        second.post(number.group(), Map.of("document", "云统〔2026〕9号"));

        assertThat(march().get("assumed").asBoolean()).isFalse();
        assertThat(march().get("onTimeUntil").asString()).isEqualTo(YEAR + "-04-09T04:00:00Z");
        assertThat(march().get("source").asString()).contains("2041年定报通知", "云统〔2026〕9号");
    }

    @Test
    void anIncompleteCalendarIsRefusedByField() {
        Answer refused = Caller.as("county", port).post("/api/v1/calendar/proposals", """
                        {"calendar": {"year": 2042, "forms": [{"form": "output", "aboveScaleWorkingDays": 2, "windows": []}],
                          "holidays": {"off": [], "worked": []}, "source": "通知"}, "reason": ""}""");

        assertThat(refused.rules()).containsExactlyInAnyOrder("CALENDAR_FORMS", "CALENDAR_PERIODS", "TEXT_BLANK");
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder("/calendar/forms", "/calendar/forms/0/windows", "/reason");
    }

    private JsonNode march() {
        JsonNode items = accepted(Caller.as("filer", port).get("/api/v1/calendar?form=output&year=" + YEAR))
                .json()
                .get("items");
        return items.get(1);
    }

    private static Map<String, String> typed(String windows) {
        return Map.of(
                "windows", windows,
                "later", "output 2",
                "holidays", "off 2041-01-01 2041-01-03\nworked 2041-02-09",
                "source", "2041年定报通知",
                "reason", "按国家通知");
    }
}
