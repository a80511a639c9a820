package org.taizhang.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;

@TestApplication
class ProblemDetailsTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @LocalServerPort
    int port;

    @Test
    void withoutCredentialsTheAnswerSaysHowToSignIn() {
        Answer answer = Caller.nobody(port).get(ENTERPRISES);

        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
        isProblem(answer, 401, "SIGN_IN");
    }

    @Test
    void wrongCredentialsAreToldApartFromNone() {
        isProblem(Caller.as("county", port).withPassword("wrong").get(ENTERPRISES), 401, "CREDENTIALS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/api", "/api/v2/plan"})
    void unknownAddressesAreNotFound(String path) {
        isProblem(Caller.as("county", port).get(path), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprises?cluster=nanxii",
                "review-queue?period=2026-02&cluster=nanxii",
                "clusters/nanxii",
                "clusters/nanxii/alerts?period=2026-02",
                "clusters/nanxii/attainment?targetYear=2025&at=2025-12",
                "clusters/nanxii/changes?fromPosition=1",
                "clusters/nanxii/indicators",
                "clusters/nanxii/indicators/INTENSITY/2025-12/explanation",
                "clusters/nanxii/indicators/INTENSITY/vintages",
            })
    void aClusterThatNoPlanHasIsNotFoundWhereverItIsAskedFor(String question) {
        isProblem(Caller.as("county", port).get("/api/v1/" + question), 404, "CLUSTER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/enterprises?cluster=nanxii", "/review-queue?cluster=nanxii"})
    void aPageOfAClusterThatNoPlanHasIsNotFound(String page) {
        HttpResponse<String> answer = BrowserSession.of("county", port).get(page);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("规划中没有集聚区“nanxii”");
    }

    @Test
    void otherMethodsAreNamed() {
        Answer answer = Caller.as("county", port).send("DELETE", ENTERPRISES, null);

        assertThat(answer.header("Allow")).contains("GET", "POST");
        isProblem(answer, 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "clusters/jiangkou/attainment?targetYear=soon&at=2025-12, /targetYear, 应为整数",
        "clusters/jiangkou/attainment?targetYear=2025&at=2025-01, /at,         1月免报",
        "clusters/jiangkou/indicators?from=1900-02&to=2025-12,    /from,       报告期应写作",
        "corrections?state=PENDING,                               /state,      'REQUESTED, ENDORSED, '",
    })
    void aParameterThatIsNotWrittenAsRequiredIsNamedAsItWasSent(String query, String pointer, String said) {
        Answer answer = Caller.as("county", port).get("/api/v1/" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/message").asString())
                .contains(said)
                .doesNotContain("org.taizhang");
    }

    @Test
    void otherFormatsAreRefusedBothWays() {
        Caller county = Caller.as("county", port);

        isProblem(county.with("Accept", "application/xml").get("/api/v1/accounts/me"), 406, "NOT_ACCEPTABLE");
        isProblem(
                county.with("Content-Type", "application/xml").post(ENTERPRISES, "<a/>"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                        | 400 | JSON_SYNTAX  | ''",
                "''                       | 400 | BODY         | ''",
                "{\"uscc\":\"a\",\"uscc\":\"b\"} | 400 | JSON_SYNTAX | ''",
                "{\"uscc\":\"a\",\"name\":\"b\",\"industryClass\":\"c\",\"document\":\"d\",\"nmae\":\"x\"} | 422 | JSON_UNKNOWN | /nmae",
                "{\"name\":\"b\",\"industryClass\":\"c\",\"document\":\"d\"} | 422 | REQUIRED | /uscc",
                "{\"uscc\":null,\"name\":\"b\",\"industryClass\":\"c\",\"document\":\"d\"} | 422 | REQUIRED | /uscc",
                "{\"uscc\":12,\"name\":\"b\",\"industryClass\":\"c\",\"document\":\"d\"} | 422 | JSON_VALUE | /uscc",
                "{\"uscc\":\"a\",\"name\":\"b\",\"industryClass\":\"c\",\"document\":\"d\",\"multiSite\":\"true\"} | 422 | JSON_TYPE | /multiSite",
                "[]                       | 422 | JSON_TYPE    | ''",
            })
    void bodiesAreReadStrictlyAndTheFieldIsNamed(String body, int status, String rule, String pointer) {
        Answer answer = Caller.as("county", port).post(ENTERPRISES, body);

        isProblem(answer, status, rule);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void allThatIsWrongWithTheShapeOfABodyIsSaidAtOnce() {
        Answer answer = Caller.as("county", port).post(ENTERPRISES, """
                        {"uscc": 12, "nmae": "x", "multiSite": "true"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(broken(answer))
                .containsExactlyInAnyOrder(
                        "JSON_VALUE /uscc",
                        "REQUIRED /name",
                        "REQUIRED /industryClass",
                        "JSON_TYPE /multiSite",
                        "REQUIRED /document",
                        "JSON_UNKNOWN /nmae");
    }

    @Test
    void cellsOfAReportAreNamedEachByItsPlace() {
        Answer answer =
                Caller.as("filer", port).put(ENTERPRISES + "/" + DemoCast.FILER + "/reports/output/2026-02", """
                        {"values": {"grossOutput": {"valu": 1}, "salesOutput": 1e999,
                                    "byClass": [{"classCode": "1311", "classOutput": 1}, {"classOutput": [1]}]},
                         "statedYtd": {"grossOutput": "12"}, "reasn": {}}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(broken(answer))
                .contains("JSON_UNKNOWN /reasn", "JSON_TYPE /values/byClass/1/classOutput")
                .anyMatch(p -> p.contains(" /values/grossOutput"))
                .anyMatch(p -> p.contains(" /values/salesOutput"))
                .anyMatch(p -> p.contains(" /statedYtd/grossOutput"))
                .hasSize(5);
    }

    private static List<String> broken(Answer answer) {
        return answer.json().get("errors").values().stream()
                .map(e -> e.get("rule").asString() + " " + e.get("pointer").asString())
                .toList();
    }

    @Test
    void theRightIsMissingBeforeTheBodyIsRead() {
        isProblem(Caller.as("filer", port).post(ENTERPRISES, "{"), 403, "ROLE");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,zh,请先登录", "en-GB,en,Sign in first", "de,zh,请先登录", "'',zh,请先登录", "*;q=x,zh,请先登录"})
    void theLanguageIsTheOneAskedForAndChineseOtherwise(String accept, String language, String title) {
        Answer answer = Caller.nobody(port).with("Accept-Language", accept).get(ENTERPRISES);

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.json().get("title").asString()).isEqualTo(title);
    }

    /** Whatever a path is broken with, the answer is a problem detail and never the container's HTML. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%00", "/api/v1/%zz", "/api/v1/a%2fb", "/api//v1", "/api/v1/;a=b", "/api/v1/../x",
                        "/api/v1/%2e%2e/x",
                "/api/v1/a\\b", "/api/v1/%0a", "/api/v1/%e4%b8", "/api/v1/{x}", "/api/v1/enterprises?asOf=%zz", "/%00",
                        "/%zz"
            })
    void undecodablePathsAreProblemsToo(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|401|404) .*").doesNotContainIgnoringCase("<html");
        assertThat(answer).contains("application/problem+json").contains("\"errors\":[{");
    }

    @Test
    void whatNobodyForesawIsLoggedUnderAnIdAndTellsNothingOfTheInside() {
        Answer answer = Caller.as("county", port)
                .with(FailingOnDemand.HEADER, "select secret from inside")
                .with("Accept-Language", "en")
                .get(ENTERPRISES);

        isProblem(answer, 500, "INTERNAL");
        assertThat(answer.json().at("/errors/0/message").asString())
                .contains(answer.json().get("id").asString());
        assertThat(answer.text()).doesNotContain("secret", "Exception", "taizhang.api", "trace", "\tat ");
    }

    @Test
    void thePageOfAFaultSaysWhatToDoAndTellsNothingOfTheInside() throws IOException {
        String answer = raw("GET /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                + FailingOnDemand.HEADER + ": select secret from inside\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 500 ")
                .contains("text/html", "<h1>系统出错</h1>", "看是否已入账", "回首页", "Content-Security-Policy")
                .doesNotContain("secret", "Exception", "org.taizhang", "trace", "\tat ");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(Answer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("type").asString()).startsWith("urn:taizhang:problem:");
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.rules()).as(answer.text()).containsExactly(rule);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotBlank();
    }
}
