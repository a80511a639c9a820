package org.taizhang.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void everyReadWithItsExamplesWorksOnTheDemonstration() {
        description().at("/paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get == null || path.getKey().contains("{id}")) {
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
                    boolean proposal = path.getKey().matches("/api/v1/(plans|mappings|path-bases)");
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
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
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

    /** Who may read it: accounts are not for statisticians, readers of filings only for the auditor. */
    private static String reader(String path) {
        return path.contains("/accounts") ? "admin" : path.contains("/readers") ? "auditor" : "county";
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
