package org.taizhang.ledger.assessment.score;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/** The JSON Schema (2020-12) of a record, made of its components: what the shipped one has to be. */
final class JsonSchemaOf {

    private static final String NUMBER = "-?\\d{1,60}(\\.\\d{1,60})?(/\\d{1,60})?";

    private final Map<String, Object> definitions = new TreeMap<>();

    static Map<String, Object> record(Class<?> type, String id) {
        JsonSchemaOf made = new JsonSchemaOf();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", "考核计分包 / score package");
        schema.putAll(made.object(type, null));
        schema.put("$defs", made.definitions);
        return schema;
    }

    private Map<String, Object> object(Class<?> type, @Nullable String named) {
        Map<String, Object> properties = new TreeMap<>();
        List<String> required = new ArrayList<>();
        if (named != null) {
            properties.put("type", Map.of("const", named));
            required.add("type");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getAnnotatedType()));
            boolean empty = List.class == component.getType() || Map.class == component.getType();
            if (!empty && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1
                    ? ordered("type", "array", "items", of(arguments[0]))
                    : ordered("type", "object", "additionalProperties", of(arguments[1]));
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain == Fraction.class) {
            definitions.put(
                    "Fraction",
                    ordered(
                            "description",
                            "25, 24.097, 14500/33",
                            "type",
                            List.of("string", "number"),
                            "pattern",
                            "^" + NUMBER + "$"));
            return ref("Fraction");
        }
        if (plain == String.class) {
            return ordered("type", "string");
        }
        if (plain == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (plain == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (plain == boolean.class) {
            return ordered("type", "boolean");
        }
        if (plain == int.class || plain == long.class) {
            return ordered("type", "integer");
        }
        return defined(plain);
    }

    private Map<String, Object> defined(Class<?> type) {
        String name = type.getName().replaceAll(".*\\.", "").replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        }
        return ref(name);
    }

    private Map<String, Object> definition(Class<?> type) {
        JsonSubTypes cases = type.getAnnotation(JsonSubTypes.class);
        if (cases != null) {
            return ordered(
                    "oneOf",
                    Arrays.stream(cases.value())
                            .map(one -> object(one.value(), one.name()))
                            .toList());
        }
        return type.isEnum()
                ? ordered(
                        "enum",
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList())
                : object(type, null);
    }

    private static Map<String, Object> ref(String name) {
        return ordered("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
