package org.taizhang.api.assessment;

import static org.taizhang.api.Given.accepted;

import java.util.concurrent.atomic.AtomicInteger;
import org.taizhang.api.Caller;

/** An assessment of one's own, by a scheme of two indicators that needs no target. */
public record GivenAssessment(int port) {

    /** In this period the output of one cluster is that of fewer than three enterprises: withheld from a committee. */
    public static final String WITHHOLDING = "2022-12";

    public static final String WITHHELD = "pingan";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String SCHEME = """
            {"id": "TEST", "version": "%d", "title": {"zh": "试验办法", "en": "Test"}, "standing": "PROPOSAL",
             "subject": "CLUSTER",
             "indicators": [%s],
             "aggregation": {"method": "ARITHMETIC", "decimals": 2},
             "bands": {"type": "cut-offs", "bands": [{"code": "A", "from": 60}], "below": "B"}}""";

    private static final String INDICATOR = """
            {"code": "%s", "title": {"zh": "%1$s", "en": "%1$s"}, "weight": %d, "direction": "HIGHER", "unit": "千元",
             "value": {"zh": "累计", "en": "to date"}, "reference": %d, "rule": {"type": "base-ratio"}}""";

    /** @return its id; computed once */
    public String computed(String period) {
        Caller committee = Caller.as("committee", port);
        int version = NUMBER.incrementAndGet();
        accepted(committee.post(
                "/api/v1/schemes",
                SCHEME.formatted(
                        version,
                        INDICATOR.formatted("OUTPUT_YTD", 70, 4_000_000) + ","
                                + INDICATOR.formatted("EMPLOYMENT", 30, 1_000))));
        String key = "TEST:" + version;
        accepted(Caller.as("committee2", port).post("/api/v1/schemes/" + key + "/adoption", """
                {"issuer": "云阳县人民政府", "document": "试验文号", "validFrom": "2022-01-01", "validTo": "2026-12-31"}"""));
        String id = accepted(committee.post("/api/v1/assessments", """
                        {"scheme": "%s", "at": "%s"}""".formatted(key, period)))
                .json()
                .at("/assessment/id")
                .asString();
        recomputed(id);
        return id;
    }

    /** By two members, so that towns see it. */
    public void published(String id) {
        accepted(Caller.as("committee2", port).post("/api/v1/assessments/" + id + "/review", ""));
        accepted(Caller.as("committee", port).post("/api/v1/assessments/" + id + "/publication", """
                {"objectionsUntil": "2099-12-31"}"""));
    }

    public void recomputed(String id) {
        accepted(Caller.as("committee", port).post("/api/v1/assessments/" + id + "/computation", ""));
    }
}
