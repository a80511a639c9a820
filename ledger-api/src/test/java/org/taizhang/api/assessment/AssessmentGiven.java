package org.taizhang.api.assessment;

import static org.taizhang.api.Given.accepted;

import java.util.function.UnaryOperator;
import org.taizhang.api.Caller;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** Assessments as far as a test needs them. */
public final class AssessmentGiven {

    private AssessmentGiven() {}

    /** @return key of the shipped proposal, adopted as a version of its own */
    public static String adopted(int port, String version) {
        return adopted(port, version, UnaryOperator.identity());
    }

    static String adopted(int port, String version, UnaryOperator<String> changed) {
        String scheme = SchemeJson.write(
                        ShippedSchemes.find("yunyang-2025-proposal").orElseThrow())
                .replace("2025.0-proposal", version);
        accepted(Caller.as("committee", port).post("/api/v1/schemes", changed.apply(scheme)));
        accepted(Caller.as("committee2", port).post("/api/v1/schemes/YY-QYGY-JJQ:" + version + "/adoption", """
                {"issuer": "云阳县人民政府", "document": "试验文号", "validFrom": "2025-01-01", "validTo": "2026-12-31"}"""));
        return "YY-QYGY-JJQ:" + version;
    }

    /** @return its id */
    public static String opened(int port, String key) {
        return accepted(Caller.as("committee", port).post("/api/v1/assessments", """
                        {"scheme": "%s", "at": "2025-12"}""".formatted(key)))
                .json()
                .at("/assessment/id")
                .asString();
    }

    /** Another run of it, until it can be read. */
    public static void publish(int port, String id) {
        String address = "/api/v1/assessments/" + id;
        Caller committee = Caller.as("committee", port);
        accepted(committee.post(address + "/computation", ""));
        accepted(Caller.as("committee2", port).post(address + "/review", ""));
        accepted(committee.postVisibly(address + "/publication", "{\"objectionsUntil\": \"2099-12-31\"}"));
    }
}
