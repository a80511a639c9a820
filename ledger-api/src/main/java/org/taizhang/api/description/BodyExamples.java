package org.taizhang.api.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.taizhang.api.problem.ProblemBody;

/** Bodies to try, from {@code bodies.json} beside this class, and the schema of every problem. */
@Component
class BodyExamples implements GlobalOpenApiCustomizer {

    private static final Map<String, Object> BODIES = Beside.read("bodies.json");

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> body(method, path, operation)));
    }

    private static void body(HttpMethod method, String path, Operation operation) {
        Object example = BODIES.get(method + " " + path);
        if (example != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(example));
        }
    }
}
