package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * The one way in which schemes and score packages are written: RFC 8785, that is names in order, no white space, exact
 * numbers as texts; so that equal content has equal bytes and an equal hash. Read is anything that means the same: in any
 * order, with numbers as numbers, empty lists left out. Unknown names, names given twice and missing parts are problems.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private CanonicalJson() {}

    /** What was read, or everything that keeps it from being read. */
    public record Parsed<T>(@Nullable T value, List<Problem> problems) {
        public Optional<T> asOptional() {
            return Optional.ofNullable(value);
        }
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(JSON.convertValue(value, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable", e);
        }
    }

    /** SHA-256 of the canonical form in UTF-8. */
    public static Hash hash(Object value) {
        return Hash.sha256(write(value).getBytes(StandardCharsets.UTF_8));
    }

    public static <T extends Record> Parsed<T> read(String json, Class<T> type) {
        T value;
        try {
            value = JSON.readValue(json, type);
        } catch (JsonMappingException e) {
            return new Parsed<>(null, List.of(shape(pointer(e), e.getOriginalMessage())));
        } catch (JsonProcessingException e) {
            return new Parsed<>(
                    null,
                    List.of(Problem.of(
                            "JSON_SYNTAX",
                            "",
                            "不是规范的 JSON（第" + e.getLocation().getLineNr() + "行），请更正。",
                            "This is no JSON (line " + e.getLocation().getLineNr() + "): " + e.getOriginalMessage())));
        }
        List<Problem> problems = new ArrayList<>();
        if (value == null) {
            problems.add(MissingParts.problem(""));
        } else {
            MissingParts.of(value, "", problems);
        }
        return new Parsed<>(problems.isEmpty() ? value : null, List.copyOf(problems));
    }

    private static Problem shape(String pointer, String why) {
        return Problem.of(
                "JSON_SHAPE", pointer, "此处内容的类型或名称不对，请按格式说明更正。", "Not the shape that is expected here: " + why);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
