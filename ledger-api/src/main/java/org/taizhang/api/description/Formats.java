package org.taizhang.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** An answer whose format no mapping names is JSON, unless it is a file. */
@Component
class Formats implements GlobalOpenApiCustomizer {

    private static final String ANY = "*/*";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .filter(content -> content.containsKey(ANY) && !file(content.get(ANY)))
                .forEach(Formats::json);
    }

    private static boolean file(MediaType type) {
        return "byte".equals(type.getSchema().getFormat());
    }

    private static void json(Content content) {
        content.addMediaType("application/json", content.remove(ANY));
    }
}
