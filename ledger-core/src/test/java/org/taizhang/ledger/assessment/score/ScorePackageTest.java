package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

class ScorePackageTest {

    private static final Scheme PROPOSAL =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final ScorePackage PACKAGE = ScorePackage.of(
            81_234,
            Instant.parse("2026-03-02T08:00:00Z"),
            "2025-12",
            Map.of("INTENSITY", "1"),
            Map.of("checkpoint", "ab".repeat(32)),
            PROPOSAL,
            Table.of(List.of(entry("nanxi", 40_000, 117), entry("pingan", 5_250, 13))));

    @Test
    void what_is_read_back_scores_to_the_same_digits_and_has_the_same_hash() {
        ScorePackage read = ScorePackage.read(PACKAGE.json()).asOptional().orElseThrow();

        assertThat(read.json()).isEqualTo(PACKAGE.json());
        assertThat(read.hash()).isEqualTo(PACKAGE.hash());
        Result there = read.score().orThrow();
        Result here = PACKAGE.score().orThrow();
        assertThat(there.scores()).hasSameSizeAs(here.scores());
        for (int i = 0; i < here.scores().size(); i++) {
            assertThat(there.scores().get(i).exact().text())
                    .isEqualTo(here.scores().get(i).exact().text());
            assertThat(there.scores().get(i).total())
                    .isEqualTo(here.scores().get(i).total());
        }
    }

    @Test
    void values_are_exact_fractions_and_reasons() {
        assertThat(PACKAGE.json())
                .contains("\"INTENSITY\":{\"reference\":\"4000/9\",\"value\":\"40000/117\"}")
                .contains("\"LEADING_SHARE\":{\"missing\":\"NO_FAULT\"}");
    }

    @Test
    void a_scheme_that_was_changed_afterwards_is_noticed() {
        String changed = PACKAGE.json().replace("\"weight\":\"25\"", "\"weight\":\"26\"");

        assertThat(ScorePackage.read(changed).problems())
                .extracting(Problem::rule)
                .containsExactly("PACKAGE_SCHEME");
        assertThat(ScorePackage.read(PACKAGE.json().replace("package/1", "package/2"))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("PACKAGE_FORMAT");
        assertThat(ScorePackage.read(PACKAGE.json().replace("\"value\":\"40000/117\"", "\"unknown\":1"))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/table/entries/0/observations/INTENSITY");
    }

    @Test
    void the_shipped_json_schema_is_that_of_the_record() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode made = json.valueToTree(JsonSchemaOf.record(ScorePackage.class, "urn:taizhang:score-package:1"));

        assertThat(JsonResource.read(ScorePackage.class, "score-package.schema.json", JsonNode.class))
                .as(json.writerWithDefaultPrettyPrinter().writeValueAsString(made))
                .isEqualTo(made);
    }

    private static Entry entry(String subject, long above, long below) {
        Map<String, Observation> observations = new HashMap<>();
        PROPOSAL.indicators().forEach(i -> observations.put(i.code(), Observation.of(Fraction.of(7, 8), Fraction.ONE)));
        observations.put("INTENSITY", Observation.of(Fraction.of(above, below), Fraction.of(4_000, 9)));
        observations.put("LEADING_SHARE", Observation.missing(Missing.NO_FAULT));
        return Entry.of(subject, observations);
    }
}
