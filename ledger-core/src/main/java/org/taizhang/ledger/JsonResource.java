package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Catalogues that are data: a JSON file beside the class that reads it; an absent list is an empty one. */
public final class JsonResource {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private JsonResource() {}

    /** @throws UncheckedIOException when the file is missing or does not have the shape of {@code type} */
    public static <T> T read(Class<?> beside, String file, Class<T> type) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no resource " + file + " beside " + beside.getName());
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same from a text that somebody sent.
     *
     * @throws JsonProcessingException where it does not have the shape of {@code type}
     */
    public static <T> T parse(String text, Class<T> type) throws JsonProcessingException {
        return JSON.readerFor(type)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(text);
    }
}
