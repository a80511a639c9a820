package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller.Answer;

/** Whatever is sent, the answer is a problem below 500 and the server goes on. */
@TestApplication
class HostileInputTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?cursor=%00",
                "?cursor='%20OR%201=1--",
                "?q=%25_%25",
                "?limit=-1",
                "?limit=99999999999",
                "?limit=x",
                "?cluster=..%2F..%2Fetc",
                "?cluster=%F0%9F%92%A9",
                "?asOf=2025-02-30",
                "?asOf=9999999-01-01",
                "?asOf=+999999999-12-31",
                "?asOfPosition=-1",
                "?asOfPosition=9223372036854775808",
                "?asOf=2025-13-01T00:00Z"
            })
    void strangeQuestionsAreAnswered(String query) {
        Answer answer = Caller.as("county", port).get(ENTERPRISES + query);

        assertThat(answer.status()).as(answer.text()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "\\ud800",
                "\\u202egnp",
                "=cmd|'/c calc'!A0\\n",
                "13812345678",
                "<script>alert(1)</script>",
            })
    void namesAreStoredAsTextOrRefused(String name) {
        Answer answer = Caller.as("county", port).post(ENTERPRISES, """
                        {"uscc": "%s", "name": "%s", "industryClass": "1311", "document": "1"}""".formatted(Given.freshUscc(), name));

        assertThat(answer.status()).as(answer.text()).isIn(202, 422);
    }

    @Test
    void bodiesHaveABound() {
        Answer answer = Caller.as("county", port).post(ENTERPRISES, "{\"name\": \"" + "x".repeat(3 << 20) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.rules()).containsExactly("BODY_SIZE");
    }

    @Test
    void nestingAndDigitsHaveABound() {
        Caller county = Caller.as("county", port);

        assertThat(county.post(ENTERPRISES, "{\"a\":".repeat(5_000)).status()).isBetween(400, 422);
        assertThat(county.post(ENTERPRISES, "{\"uscc\": " + "9".repeat(100_000) + "}")
                        .status())
                .isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "W/\"1\"", "*", "\"0\"", "\"-1\"", "\"99999999999\"", "\"1\", \"2\"", "abc"})
    void onlyARevisionIsAPrecondition(String ifMatch) {
        Given given = new Given(port);
        String uscc = given.enterprise("pingan", "2025-01");

        Answer answer = given.filer(uscc)
                .with("If-Match", ifMatch)
                .put(ENTERPRISES + "/" + uscc + "/reports/output/2025-02", Given.output(1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).containsExactly("IF_MATCH");
    }
}
