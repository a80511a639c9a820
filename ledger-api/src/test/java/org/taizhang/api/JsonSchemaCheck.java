package org.taizhang.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks JSON against a JSON Schema (2020-12) of the keywords below; any other keyword is an error, never ignored. */
public final class JsonSchemaCheck {

    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode root;
    private final List<String> broken = new ArrayList<>();

    private JsonSchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** Each violation with the place where it is; none when the value is as the schema says. */
    public static List<String> violations(JsonNode schema, JsonNode value) {
        JsonSchemaCheck check = new JsonSchemaCheck(schema);
        check.check(schema, value, "");
        return check.broken;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        for (String keyword : schema.propertyNames()) {
            if (!SAYS_NOTHING.contains(keyword)) {
                check(keyword, schema, value, at);
            }
        }
    }

    private void check(String keyword, JsonNode schema, JsonNode value, String at) {
        JsonNode wanted = schema.get(keyword);
        switch (keyword) {
            case "$ref" -> check(root.at(wanted.asString().substring(1)), value, at);
            case "const" -> require(value.equals(wanted), at, "is not " + wanted);
            case "enum" -> require(wanted.valueStream().anyMatch(value::equals), at, "is none of " + wanted);
            case "type" -> require(ofType(wanted.asString(), value), at, "is no " + wanted.asString());
            case "minimum" ->
                require(value.decimalValue().compareTo(new BigDecimal(wanted.asString())) >= 0, at, "is too small");
            case "pattern" ->
                require(
                        Pattern.compile(wanted.asString())
                                .matcher(value.asString())
                                .find(),
                        at,
                        "is not " + wanted);
            case "format" -> require(formatted(wanted.asString(), value.asString()), at, "is no " + wanted);
            case "items" -> {
                for (int i = 0; i < value.size(); i++) {
                    check(wanted, value.get(i), at + "/" + i);
                }
            }
            case "required" ->
                wanted.forEach(name -> require(value.has(name.asString()), at, "lacks " + name.asString()));
            case "properties" ->
                wanted.properties().stream()
                        .filter(p -> value.has(p.getKey()))
                        .forEach(p -> check(p.getValue(), value.get(p.getKey()), at + "/" + p.getKey()));
            case "additionalProperties" -> {
                Set<String> more = new HashSet<>(value.propertyNames());
                more.removeAll(schema.path("properties").propertyNames());
                if (wanted.isBoolean()) {
                    require(wanted.asBoolean() || more.isEmpty(), at, "has " + more);
                } else {
                    more.forEach(name -> check(wanted, value.get(name), at + "/" + name));
                }
            }
            default -> throw new IllegalArgumentException("keyword " + keyword);
        }
    }

    private static boolean ofType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private static boolean formatted(String format, String text) {
        try {
            switch (format) {
                case "date-time" -> Instant.parse(text);
                case "date" -> LocalDate.parse(text);
                default -> throw new IllegalArgumentException("format " + format);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void require(boolean holds, String at, String why) {
        if (!holds) {
            broken.add(at + " " + why);
        }
    }
}
