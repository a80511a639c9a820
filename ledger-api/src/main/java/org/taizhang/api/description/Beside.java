package org.taizhang.api.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON files beside this class, by operation. */
final class Beside {

    private Beside() {}

    static <T> Map<String, T> read(String name) {
        try (InputStream in = Objects.requireNonNull(Beside.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
