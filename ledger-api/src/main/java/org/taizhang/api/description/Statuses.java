package org.taizhang.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How operations succeed that do not just answer 200, from {@code statuses.json} beside this class. */
@Component
class Statuses implements GlobalOpenApiCustomizer {

    private static final String OK = "200";

    private static final Map<String, List<Integer>> SUCCESSES = Beside.read("statuses.json");

    @Override
    public void customise(OpenAPI api) {
        SUCCESSES.forEach((name, statuses) -> succeeds(operation(api, name), statuses));
    }

    /** @param name method and address, as {@code POST /api/v1/imports} */
    private static Operation operation(OpenAPI api, String name) {
        String[] words = name.split(" ");
        PathItem path = Objects.requireNonNull(api.getPaths().get(words[1]), name);
        return Objects.requireNonNull(path.readOperationsMap().get(HttpMethod.valueOf(words[0])), name);
    }

    /** What is described as the answer of 200 is that of each of these. */
    private static void succeeds(Operation operation, List<Integer> statuses) {
        ApiResponses refusals = operation.getResponses();
        Content content = Objects.requireNonNull(refusals.remove(OK)).getContent();
        ApiResponses all = new ApiResponses();
        for (int status : statuses) {
            HttpStatus known = HttpStatus.valueOf(status);
            all.addApiResponse(
                    String.valueOf(status),
                    new ApiResponse()
                            .description(known.getReasonPhrase())
                            .content(known.is2xxSuccessful() ? content : null));
        }
        all.putAll(refusals);
        operation.setResponses(all);
    }
}
