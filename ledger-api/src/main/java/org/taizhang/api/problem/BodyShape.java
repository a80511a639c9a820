package org.taizhang.api.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is wrong with the shape of a body at once, where the reader stops at the first: fields that are
 * missing, unknown or of another type, by walking the body beside the records it should become.
 */
@Component
class BodyShape {

    private static final int PROBLEMS_MAX = 100;

    private final JsonMapper json;

    BodyShape(JsonMapper json) {
        this.json = json;
    }

    /** Empty when nothing is found that the reader would not say better. */
    List<Problem> problems(KeptBody.Kept body) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode tree = json.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(body.bytes());
            walk("", tree, json.constructType(body.type()), problems);
        } catch (JacksonException notOneTree) {
            return List.of();
        }
        return problems.size() > PROBLEMS_MAX ? problems.subList(0, PROBLEMS_MAX) : problems;
    }

    private void walk(String pointer, JsonNode node, JavaType type, List<Problem> problems) {
        int before = problems.size();
        if (node.isObject() && type.hasRawClass(ReportValues.class)) {
            cells(pointer, node, problems);
        } else if (node.isObject() && hasFields(type.getRawClass())) {
            components(pointer, node, type, problems);
        } else if (node.isObject() && type.isMapLikeType()) {
            node.properties()
                    .forEach(e -> walk(pointer + token(e.getKey()), e.getValue(), type.getContentType(), problems));
        } else if (node.isArray() && type.isTypeOrSubTypeOf(Collection.class)) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), type.getContentType(), problems);
            }
        }
        if (problems.size() == before) {
            whole(pointer, node, type, problems);
        }
    }

    /** Records that are written as one value have none. */
    private static boolean hasFields(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(m -> m.isAnnotationPresent(JsonValue.class));
    }

    private void components(String pointer, JsonNode node, JavaType type, List<Problem> problems) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Arrays.stream(type.getRawClass().getRecordComponents()).forEach(c -> components.put(c.getName(), c));
        components.forEach((name, component) -> {
            JsonNode value = node.get(name);
            if (value != null && !value.isNull()) {
                walk(pointer + token(name), value, json.constructType(component.getGenericType()), problems);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add(Unreadable.missing(pointer + token(name)));
            }
        });
        node.propertyNames().stream()
                .filter(name -> !components.containsKey(name))
                .forEach(name -> problems.add(Unreadable.unknown(pointer + token(name), name)));
    }

    /** Groups of rows, and items. */
    private void cells(String pointer, JsonNode values, List<Problem> problems) {
        JavaType cell = json.constructType(Cell.class);
        values.properties().forEach(item -> {
            String at = pointer + token(item.getKey());
            if (item.getValue().isArray()) {
                for (int i = 0; i < item.getValue().size(); i++) {
                    String row = at + "/" + i;
                    item.getValue().get(i).properties().stream()
                            .filter(e -> !e.getValue().isNull())
                            .forEach(e -> walk(row + token(e.getKey()), e.getValue(), cell, problems));
                }
            } else if (!item.getValue().isNull()) {
                walk(at, item.getValue(), cell, problems);
            }
        });
    }

    /** What a value type, or a whole whose parts are all right, says of itself. */
    private void whole(String pointer, JsonNode node, JavaType type, List<Problem> problems) {
        try {
            json.readerFor(type).readValue(node);
        } catch (JacksonException e) {
            problems.add(Unreadable.problem(pointer, e));
        }
    }

    private static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
