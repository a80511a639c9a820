package org.taizhang.ledger.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;
import org.taizhang.ledger.shell.EventJson;

class SchemeJsonTest {

    private static final String PROPOSAL =
            SchemeJson.write(ShippedSchemes.find("yunyang-2025-proposal").orElseThrow());

    @ParameterizedTest
    @MethodSource("org.taizhang.ledger.assessment.scheme.ShippedSchemes#names")
    void a_scheme_is_the_same_after_writing_and_reading(String name) throws Exception {
        Scheme scheme = ShippedSchemes.find(name).orElseThrow();
        String canonical = SchemeJson.write(scheme);

        assertThat(SchemeJson.write(SchemeJson.read(canonical).value())).isEqualTo(canonical);
        assertThat(SchemeJson.hash(scheme)).matches("[0-9a-f]{64}");
        String inEvent = EventJson.mapper().writeValueAsString(scheme);
        assertThat(SchemeJson.write(EventJson.mapper().readValue(inEvent, Scheme.class)))
                .isEqualTo(canonical);
    }

    @Test
    void order_space_and_numbers_written_otherwise_do_not_change_the_canonical_form() {
        String otherwise =
                PROPOSAL.replace("\"weight\":\"25\"", "\"weight\" : 2.50e1").replace("\"0.9\"", "0.90");

        assertThat(otherwise).isNotEqualTo(PROPOSAL);
        assertThat(SchemeJson.write(SchemeJson.read(otherwise).value())).isEqualTo(PROPOSAL);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        Parsed<Scheme> parsed = SchemeJson.read(
                PROPOSAL.replace("\"title\":{\"en\":\"Serious accident\",\"zh\":\"较大及以上事故\"}", "\"title\":{}")
                        .replace(",\"version\":\"2025.0-proposal\"", ""));

        assertThat(parsed.value()).isNull();
        assertThat(parsed.problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/version", "/vetoes/1/title/zh", "/vetoes/1/title/en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"id\":1,\"id\":2}",
                "{\"nobody\":1}",
                "{} {}",
                "{\"totalCap\":1e999999999}",
                "{\"totalCap\":\"1/0\"}",
                "{\"totalCap\":true}",
                "{\"indicators\":[{\"rule\":{\"type\":\"java.lang.Runtime\"}}]}",
                "{\"subject\":0}"
            })
    void what_is_no_scheme_is_a_problem_and_no_exception(String json) {
        Parsed<Scheme> parsed = SchemeJson.read(json);

        assertThat(parsed.value()).isNull();
        assertThat(parsed.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @Test
    void a_deeply_nested_document_is_refused() {
        String deep = "{\"title\":" + "[".repeat(100_000);

        assertThat(SchemeJson.read(deep).problems()).hasSize(1);
    }

    @Test
    void the_place_of_a_wrong_shape_is_pointed_at() {
        Parsed<Scheme> parsed =
                SchemeJson.read(PROPOSAL.replaceFirst("\"direction\":\"HIGHER\"", "\"direction\":\"UP\""));

        assertThat(parsed.problems()).extracting(Problem::pointer).containsExactly("/indicators/0/direction");
    }

    @Test
    void the_canonical_form_is_sorted_and_without_space() {
        assertThat(PROPOSAL)
                .startsWith("{\"aggregation\":{\"decimals\":2,\"groups\":[],\"method\":\"ARITHMETIC\"},\"bands\":");
        assertThat(PROPOSAL.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
    }
}
