package org.taizhang.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text.Language;

/**
 * An RFC 9457 problem detail, in the language the request asks for.
 *
 * @param instance the path of the request
 * @param id under which the log has more; only for internal errors
 * @param errors every broken rule at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        URI type,
        String title,
        int status,
        @Nullable String instance,
        @Nullable String id,
        List<Item> errors) {

    /** @param pointer JSON pointer into the request's body; empty for the request as a whole */
    public record Item(String pointer, String rule, String message) {}

    static ProblemBody of(
            ProblemType type,
            List<Problem> problems,
            Language language,
            @Nullable String instance,
            @Nullable String id) {
        return new ProblemBody(
                type.uri(),
                type.title().in(language),
                type.status(),
                instance,
                id,
                problems.stream()
                        .map(p -> new Item(p.pointer(), p.rule(), p.message().in(language)))
                        .toList());
    }
}
