package org.taizhang.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class ImportTest {

    private static final String HEADER = "uscc,period,grossOutput,salesOutput,exportDelivery,operatingStatus\n";

    @LocalServerPort
    int port;

    private String uscc;
    private Caller filer;

    @BeforeEach
    void anEnterpriseAndItsFiler() {
        Given given = new Given(port);
        uscc = given.enterprise("gaoyang", "2025-01");
        filer = given.filer(uscc);
    }

    @Test
    void everyRowHasAVerdictAndBuildsOnTheOneBefore() {
        JsonNode done =
                imported("output", false, HEADER + row("2025-02", 100) + row("2025-03", 50) + row("2025-01", 9));

        assertThat(done.get("recorded").asInt()).isEqualTo(2);
        assertThat(done.get("refused").asInt()).isEqualTo(1);
        JsonNode rows = rows(done);
        assertThat(rows.at("/items/0/verdict").asString()).isEqualTo("RECORDED");
        assertThat(rows.at("/items/2/line").asInt()).isEqualTo(4);
        assertThat(rows.at("/items/2/problems/0/rule").asString()).isEqualTo("PERIOD_EXEMPT");
    }

    @Test
    void theSameFileAgainRepeatsOnlyWhatWasRefused() {
        String file = HEADER + row("2025-02", 100) + row("2025-03", -1);

        JsonNode first = imported("output", false, file);
        JsonNode again = imported("output", false, file);

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("recorded").asInt()).isEqualTo(1);
        assertThat(again.get("refused").asInt()).isEqualTo(1);
    }

    @Test
    void aRowTheLedgerSaysAlreadyIsUnchanged() {
        imported("output", false, HEADER + row("2025-02", 100));

        JsonNode other = imported("output", false, HEADER + row("2025-02", 100) + "\n\n");

        assertThat(other.get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsUnusualInARowIsExplainedInTheRow() {
        JsonNode unexplained = imported("output", false, HEADER + row("2025-02", 0));
        JsonNode explained = imported(
                "output",
                false,
                HEADER.strip() + ",异常原因代码,异常说明\n" + row("2025-02", 0).strip() + ",02,设备大修至3月20日\n");

        assertThat(rows(unexplained).at("/items/0/problems/0/rule").asString()).isEqualTo("O16b");
        assertThat(rows(unexplained).at("/items/0/problems/0/message/zh").asString())
                .contains("原因代码");
        assertThat(explained.get("recorded").asInt())
                .as(rows(explained).toString())
                .isEqualTo(1);
    }

    @Test
    void aDryRunDecidesButRecordsNothing() {
        JsonNode dry = imported("output", true, HEADER + row("2025-02", 100) + row("2025-02", 100));
        JsonNode real = imported("output", false, HEADER + row("2025-02", 100) + row("2025-02", 100));

        assertThat(dry.get("recorded").asInt()).isEqualTo(1);
        assertThat(dry.get("unchanged").asInt()).isEqualTo(1);
        assertThat(real.get("recorded").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chineseHeadingsAreUnderstoodInBothEncodings(String charset) {
        String file =
                "统一社会信用代码,报告期,从业人员期末人数,其中：女性,劳务派遣人员,从业人员平均人数（本期）,从业人员工资总额（本期）\n" + uscc + ",2025-02,10,4,0,10,90\n";

        JsonNode done = imported("employment", false, file, Charset.forName(charset));

        assertThat(done.get("recorded").asInt()).as(rows(done).toString()).isEqualTo(1);
    }

    @Test
    void aCorrectionNamesItsRevisionAndReason() {
        imported("output", false, HEADER + row("2025-02", 100));

        JsonNode done = imported(
                "output",
                false,
                HEADER.strip() + ",revision,reason.code,reason.text\n"
                        + row("2025-02", 120).strip() + ",1,08,录入差错\n");

        assertThat(done.get("recorded").asInt()).as(rows(done).toString()).isEqualTo(1);
        assertThat(rows(done).at("/items/0/revision").asInt()).isEqualTo(2);
    }

    @Test
    void rowsOfOtherEnterprisesAreRefusedEach() {
        String foreign = new Given(port).enterprise("gaoyang", "2025-01");

        JsonNode done = imported(
                "output",
                false,
                HEADER + row("2025-02", 100) + row("2025-02", 100).replace(uscc, foreign));

        assertThat(done.get("recorded").asInt()).isEqualTo(1);
        assertThat(rows(done).at("/items/1/problems/0/rule").asString()).isEqualTo("OTHER_ENTERPRISE");
    }

    @Test
    void anotherAccountDoesNotSeeTheImport() {
        JsonNode done = imported("output", false, HEADER + row("2025-02", 100));

        Answer foreign =
                Caller.as("filer", port).get("/api/v1/imports/" + done.get("id").asString());

        assertThat(foreign.status()).isEqualTo(403);
    }

    @Test
    void brokenFilesAreRefusedWholeWithTheirLine() {
        assertThat(send("output", false, "uscc,perod,grossOutput,grossOutput\n".getBytes(StandardCharsets.UTF_8))
                        .rules())
                .containsExactly("CSV_COLUMN_UNKNOWN", "CSV_COLUMN_TWICE", "CSV_COLUMN_MISSING");
        assertProblem(HEADER + row("2025-02", 1) + "\"", "CSV_SYNTAX", "第2行");
        assertProblem(HEADER + row("2025-02", 1) + "x".repeat(5000) + ",\n", "CSV_SYNTAX", "第2行");
        assertProblem("", "CSV_EMPTY", "第1行");
        byte[] broken = (HEADER.replace("period", "报告期") + row("2025-02", 1)).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 3] = (byte) 0xff;
        Answer encoding = send("output", false, broken);
        assertThat(encoding.rules()).containsExactly("CSV_ENCODING");
        assertThat(encoding.text()).contains("第2行");
        assertThat(send("output", false, "\ufeff".getBytes(StandardCharsets.UTF_16))
                        .rules())
                .containsExactly("CSV_ENCODING");
    }

    @Test
    void onlyFilersImportAndOnlyTheirForms() {
        Caller county = Caller.as("county", port).with("Content-Type", "text/csv");

        assertThat(county.post("/api/v1/imports?form=output", HEADER).status()).isEqualTo(403);
        assertThat(filer.with("Content-Type", "text/csv")
                        .post("/api/v1/imports?form=development", HEADER)
                        .rules())
                .containsExactly("FORM_OF_TOWNS");
    }

    private void assertProblem(String file, String rule, String where) {
        Answer answer = send("output", false, file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).contains(rule);
        assertThat(answer.text()).contains(where);
    }

    private String row(String period, long output) {
        return "%s,%s,%d,%d,0,1\n".formatted(uscc, period, output, output);
    }

    private JsonNode imported(String form, boolean dryRun, String file) {
        return imported(form, dryRun, file, StandardCharsets.UTF_8);
    }

    private JsonNode imported(String form, boolean dryRun, String file, Charset charset) {
        Answer sent = send(form, dryRun, file.getBytes(charset));
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        String address = sent.header("Location");
        JsonNode state = sent.json();
        for (int i = 0; i < 200 && state.get("status").asString().equals("RUNNING"); i++) {
            pause();
            state = filer.get(address).json();
        }
        assertThat(state.get("status").asString()).isEqualTo("DONE");
        return state;
    }

    private JsonNode rows(JsonNode state) {
        return filer.get(state.get("verdicts").asString()).json();
    }

    private Answer send(String form, boolean dryRun, byte[] file) {
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/imports?form=%s&dryRun=%s"
                                            .formatted(port, form, dryRun)))
                                    .header("Content-Type", "text/csv")
                                    .header(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString((filer.login() + ":" + filer.password())
                                                                    .getBytes(StandardCharsets.UTF_8)))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
