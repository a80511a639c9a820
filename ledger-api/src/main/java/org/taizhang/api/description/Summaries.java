package org.taizhang.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** One sentence for each operation in both languages, from {@code summaries.json} beside this class. */
@Component
class Summaries implements GlobalOpenApiCustomizer {

    private static final Map<String, String> SENTENCES = Beside.read("summaries.json");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.setSummary(SENTENCES.get(method + " " + path))));
    }
}
