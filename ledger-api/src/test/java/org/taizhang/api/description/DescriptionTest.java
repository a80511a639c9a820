package org.taizhang.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class DescriptionTest {

    @LocalServerPort
    int port;

    @Test
    void theDescriptionIsOpenApi31AndOpenToEverybody() {
        JsonNode description = description();

        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths").propertyNames())
                .contains("/api/v1/plan", "/api/v1/imports", "/api/v1/clusters/{cluster}/attainment");
        assertThat(description.at("/components/schemas").propertyNames())
                .contains("ProblemBody", "EnterpriseListAnswer");
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingOfTheMachineryShows() {
        JsonNode description = description();
        List<String> references = new ArrayList<>();
        collect(description, references);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(description.toString()).doesNotContain("\"Sender\"", "\"AsOf\"", "\"CurrentUser\"", "org.taizhang");
    }

    @Test
    void everyOperationSaysWhatItDoesInBothLanguagesAndHowItRefuses() {
        List<String> ids = new ArrayList<>();
        description()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode described = operation.getValue();
                    String name = operation.getKey() + " " + path.getKey();
                    ids.add(described.path("operationId").asString(""));
                    assertThat(described.path("summary").asString("")).as(name).matches(".*\\p{IsHan}.* / ?[A-Z].+");
                    assertThat(described.get("responses").propertyNames())
                            .as(name)
                            .contains("401", "403", "422", "429", "500")
                            .anyMatch(status -> status.startsWith("2"));
                    assertThat(parametersInPath(described)).as(name).isEqualTo(placeholders(path.getKey()));
                }));
        assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void noOperationHasAParameterTwiceAndPositionsAreLong() {
        description()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode parameters = operation.getValue().path("parameters");
                    assertThat(parameters.valueStream().map(p -> p.get("in") + " " + p.get("name")))
                            .as(operation.getKey() + " " + path.getKey())
                            .doesNotHaveDuplicates();
                    assertThat(parameters
                                    .valueStream()
                                    .filter(p -> p.get("name").asString().matches("asOfPosition|Ledger-Position"))
                                    .map(p -> p.at("/schema/format").asString()))
                            .allMatch("int64"::equals);
                }));
    }

    /** That no other success is answered than is described, every test of this module sees to. */
    @Test
    void everySuccessIsDescribed() {
        JsonNode paths = Caller.nobody(port)
                .with("Accept-Language", "en")
                .get("/v3/api-docs")
                .json()
                .get("paths");
        String report = "/api/v1/enterprises/{uscc}/reports/{form}/{period}";

        assertThat(successes(paths.get(report).get("put"))).containsExactly("200", "201");
        assertThat(successes(paths.get("/api/v1/enterprises").get("post"))).containsExactly("200", "202");
        assertThat(successes(paths.get("/api/v1/imports").get("post"))).containsExactly("202");
        assertThat(successes(paths.get("/api/v1/feeds/assessments").get("get"))).containsExactly("200", "304");
        assertThat(successes(paths.get("/api/v1/feeds/subscriptions/{id}").get("delete")))
                .containsExactly("204");
        assertThat(paths.get(report)
                        .at("/put/responses/201/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo(paths.get(report)
                        .at("/put/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("/ReportFiled");
    }

    private static List<String> successes(JsonNode operation) {
        return operation.get("responses").propertyNames().stream()
                .filter(status -> status.charAt(0) < '4')
                .toList();
    }

    @Test
    void aRevisionIsAskedForWhereOneIsReplacedAndAKeyIsOfferedWhereItIsHonoured() {
        List<String> replacing = new ArrayList<>();
        List<String> keyed = new ArrayList<>();
        description()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey().replace("/api/v1", "");
                    List<String> headers = operation
                            .getValue()
                            .path("parameters")
                            .valueStream()
                            .map(p -> p.get("name").asString())
                            .toList();
                    if (headers.contains("If-Match")) {
                        replacing.add(name);
                    }
                    if (headers.contains("Idempotency-Key")) {
                        keyed.add(name);
                    }
                    assertThat(operation.getValue().get("responses").has("428"))
                            .as(name)
                            .isEqualTo(headers.contains("If-Match"));
                }));
        String report = "/enterprises/{uscc}/reports/{form}/{period}";

        assertThat(replacing)
                .containsExactlyInAnyOrder(
                        "put " + report,
                        "post " + report + ":zero",
                        "post " + report + ":unchanged",
                        "post " + report + "/corrections",
                        "post " + report + "/assistances",
                        "put /clusters/{cluster}/reports/development/{period}");
        assertThat(keyed)
                .containsAll(replacing)
                .contains("post /directory-proposals/{id}/acceptance")
                .doesNotContain("post /review-queue/acceptances", "post /interference-reports");
    }

    @Test
    void everyListPagesByCursorAndByNothingElse() {
        description()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    List<String> parameters = operation
                            .getValue()
                            .path("parameters")
                            .valueStream()
                            .map(p -> p.get("name").asString())
                            .toList();
                    assertThat(parameters.contains("cursor")).as(path.getKey()).isEqualTo(parameters.contains("limit"));
                    assertThat(parameters)
                            .as(path.getKey())
                            .doesNotContain("before", "page", "offset")
                            .doesNotContain(path.getKey().endsWith("/feeds/events") ? "cursor" : "after");
                }));
    }

    @Test
    void bodiesAreDescribedInTheFormatsThatAreTaken() {
        JsonNode paths = description().get("paths");
        String report = "/api/v1/enterprises/{uscc}/reports/{form}/{period}";

        assertThat(formats(paths.at("/~1api~1v1~1imports/post"))).containsOnly("text/csv", "multipart/form-data");
        assertThat(formats(paths.get(report).get("put"))).containsOnly("application/json");
        assertThat(formats(paths.get(report + "/draft").get("post"))).containsOnly("application/octet-stream");
        assertThat(formats(paths.at("/~1api~1v1~1enterprises~1{uscc}~1evidence/post")))
                .containsOnly("application/octet-stream");
        assertThat(paths.get(report).at("/get/responses/200/content").propertyNames())
                .containsOnly("application/json");
    }

    private static Collection<String> formats(JsonNode operation) {
        return operation.at("/requestBody/content").propertyNames();
    }

    private static List<String> parametersInPath(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(p -> p.get("in").asString().equals("path"))
                .map(p -> p.get("name").asString())
                .sorted()
                .toList();
    }

    private static List<String> placeholders(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(m -> m.group(1))
                .sorted()
                .toList();
    }

    @Test
    void everyReadWithItsExamplesWorksOnTheDemonstration() {
        description().at("/paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            boolean endless = get != null && get.at("/responses/200/content").has("text/event-stream");
            if (get == null || endless || path.getKey().contains("{id}")) {
                return;
            }
            Answer answer = Caller.as(reader(path.getKey()), port).get(address(path, get));
            assertThat(answer.status()).as(path.getKey() + " " + answer.text()).isEqualTo(200);
        });
    }

    @Test
    void everyWriteHasABodyToTry() {
        description()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode body = operation.getValue().at("/requestBody/content/application~1json");
                    boolean proposal = path.getKey()
                            .matches("/api/v1/(plans|mappings|path-bases|schemes|forms/proposals|calendar/proposals)");
                    if (!body.isMissingNode() && !proposal) {
                        assertThat(body.has("example"))
                                .as(operation.getKey() + " " + path.getKey())
                                .isTrue();
                    }
                }));
    }

    @Test
    void theFirstWritesANewcomerTriesWork() {
        JsonNode paths = description().get("paths");
        String report = "/api/v1/enterprises/{uscc}/reports/{form}/{period}";
        JsonNode put = paths.get(report).get("put");
        String address = address(Map.entry(report, put), put);
        Caller filer = Caller.as("filer", port);
        String revision = filer.get(address).header("ETag");

        Answer filed = (revision.isEmpty() ? filer : filer.with("If-Match", revision)).put(address, example(put));
        Answer registered = Caller.as("county", port)
                .post("/api/v1/enterprises", example(paths.at("/~1api~1v1~1enterprises/post")));

        assertThat(filed.status()).as(filed.text()).isBetween(200, 201);
        assertThat(registered.status()).as(registered.text()).isEqualTo(202);
    }

    private static String example(JsonNode operation) {
        return operation.at("/requestBody/content/application~1json/example").toString();
    }

    @Test
    void swaggerUiIsServedUnderAPolicyOfItsOwn() {
        Answer page = Caller.nobody(port).get("/swagger-ui/index.html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self' 'unsafe-inline'");
        assertThat(Caller.nobody(port).get("/login").header("Content-Security-Policy"))
                .doesNotContain("unsafe-inline");
    }

    /** Accounts are not for statisticians, readers of filings only for the auditor, templates for who files. */
    private static String reader(String path) {
        return path.contains("/accounts")
                ? "admin"
                : path.endsWith("/template")
                        ? "filer"
                        : path.matches(".*/(readers|interference-reports)") ? "auditor" : "county";
    }

    private static String address(Map.Entry<String, JsonNode> path, JsonNode operation) {
        String address = path.getKey();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asString();
            if (parameter.has("example")) {
                String example = parameter.get("example").asString();
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", example);
                } else {
                    query.add(name + "=" + example);
                }
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.isObject() && node.path("$ref").isString()) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    private JsonNode description() {
        Answer answer = Caller.nobody(port).get("/v3/api-docs");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
