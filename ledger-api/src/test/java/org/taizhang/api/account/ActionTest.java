package org.taizhang.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matrix in the code against the matrix of the domain, row by row. */
class ActionTest {

    private static final JsonNode MATRIX = read().get("matrix");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE_REPORT                | file, correct, explain, answer (statistical forms)",
                "READ_STATISTICAL_REPORT    | read single statistical filings",
                "READ_ADMINISTRATIVE_REPORT | read single administrative reports (land-use)",
                "QUERY_REPORT               | query a cell, remind",
                "ACCEPT_OR_RETURN_REPORT    | accept, return",
                "DECIDE_CORRECTION          | correction after close",
                "SEE_WHO_READ               | who read my filing",
                "PROPOSE_DIRECTORY          | directory: propose",
                "DECIDE_SCALE_BATCH         | above-scale batch (文号 of the 市/国家 notice)",
                "CHANGE_DIRECTORY           | directory: decide (not the proposer; document)",
                "FILE_DEVELOPMENT           | development: file",
                "CONFIRM_DEVELOPMENT        | development: confirm area",
                "READ_CURRENT_FIGURES       | cluster figures before publication",
                "READ_CLOSED_FIGURES        | published figures (login until disclosure stands)",
                "PUBLISH_FIGURES            | publish figures, certify a data position for an assessment",
                "ASSESS                     | assessment: compute / review / finalise (three persons)",
                "EXPORT_SCORE_PACKAGE       | export score package (cluster values, hashes, scheme)",
                "ASK_WHAT_IF                | what-if (cluster aggregates only, logged)",
                "CHANGE_SURVEY              | calendar, extension, forms, edit checks",
                "FILE_OBJECTION             | objection: file",
                "ADOPT_PLAN                 | plan, targets, mapping, path bases, schemes: adopt",
            })
    void aRowOfTheCodeIsARowOfTheDomain(Action action, String row) {
        JsonNode words = MATRIX.get(row);

        assertThat(words).hasSize(Role.values().length);
        for (Role role : Role.values()) {
            assertThat(action.scopeOf(role))
                    .as(role + " " + row)
                    .isEqualTo(scope(words.get(role.ordinal()).asString()));
        }
    }

    private static Scope scope(String words) {
        return switch (words) {
            case "own" -> Scope.OWN;
            case "cl", "cl sup" -> Scope.CLUSTER;
            case "all", "sup", "2" -> Scope.ALL;
            case "-", "ask" -> Scope.NO;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static JsonNode read() {
        try (InputStream in = ActionTest.class.getResourceAsStream("/org/taizhang/api/rights/roles.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
