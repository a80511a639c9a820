package org.taizhang.ledger.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Problem;

/** Reads a version of a form as the shipped ones are written: a list that is left out is an empty one. */
public final class FormJson {

    private static final int LENGTH_MAX = 200_000;
    private static final List<String> LABELS = List.of("zh", "en");

    private final List<Problem> problems = new ArrayList<>();

    private FormJson() {}

    /**
     * A form, or what is wrong with its text.
     *
     * @param form null where there are problems
     */
    public record Parsed(@Nullable FormDefinition form, List<Problem> problems) {}

    public static Parsed read(String text) {
        FormJson reading = new FormJson();
        try {
            if (text.length() > LENGTH_MAX) {
                return unreadable("不得超过" + LENGTH_MAX + "个字符。", "At most " + LENGTH_MAX + " characters.");
            }
            JsonNode tree = JsonResource.parse(text, JsonNode.class);
            reading.form(tree);
            return reading.problems.isEmpty()
                    ? new Parsed(JsonResource.parse(text, FormDefinition.class), List.of())
                    : new Parsed(null, reading.problems);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            return unreadable(
                    "第" + place.getLineNr() + "行第" + place.getColumnNr() + "列不能识别，请对照现行版本的写法更正："
                            + e.getOriginalMessage(),
                    "Line " + place.getLineNr() + ", column " + place.getColumnNr()
                            + " cannot be read; write it as the versions there are: " + e.getOriginalMessage());
        }
    }

    private static Parsed unreadable(String zh, String en) {
        return new Parsed(null, List.of(Problem.of("FORM_JSON", "", zh, en)));
    }

    private void form(JsonNode form) {
        require(form, "", "form", "version", "title", "header", "base", "items");
        require(form.path("title"), "/title", LABELS);
        require(form.path("header"), "/header", "formNo", "issuer", "docNo", "validFrom", "validTo", "purpose");
        items(form.path("items"), "/items");
        codes(form.path("groups"), "/groups");
        each(form.path("groups"), "/groups", (group, at) -> {
            require(group, at, "code", "label", "key", "min", "origin", "items");
            require(group.path("label"), at + "/label", LABELS);
            items(group.path("items"), at + "/items");
        });
        each(form.path("identities"), "/identities", (identity, at) -> {
            require(identity, at, "id", "severity", "item", "expression", "message");
            require(identity.path("message"), at + "/message", LABELS);
            each(
                    identity.path("figures"),
                    at + "/figures",
                    (figure, place) -> require(figure, place, "name", "expression", "decimals"));
        });
    }

    private void items(JsonNode items, String pointer) {
        codes(items, pointer);
        each(items, pointer, (item, at) -> {
            require(item, at, "code", "no", "label", "unit", "type", "columns", "origin");
            require(item.path("label"), at + "/label", LABELS);
            if (item.hasNonNull("help")) {
                require(item.path("help"), at + "/help", LABELS);
            }
            each(item.path("options"), at + "/options", (option, place) -> {
                require(option, place, "code", "label");
                require(option.path("label"), place + "/label", LABELS);
            });
        });
    }

    private interface Visit {
        void at(JsonNode node, String pointer);
    }

    private static void each(JsonNode list, String pointer, Visit visit) {
        for (int i = 0; i < list.size(); i++) {
            visit.at(list.path(i), pointer + "/" + i);
        }
    }

    private void codes(JsonNode list, String pointer) {
        Set<String> seen = new HashSet<>();
        each(list, pointer, (node, at) -> {
            if (!seen.add(node.path("code").asText())) {
                problems.add(Problem.of(
                        "FORM_CODE_TWICE", at + "/code", "代码重复。", "This code is already that of another one."));
            }
        });
    }

    private void require(JsonNode node, String pointer, String... fields) {
        require(node, pointer, List.of(fields));
    }

    private void require(JsonNode node, String pointer, List<String> fields) {
        for (String field : fields) {
            if (!node.hasNonNull(field)) {
                problems.add(Problem.of("FORM_FIELD", pointer + "/" + field, "此项必填。", "This is required."));
            }
        }
    }
}
