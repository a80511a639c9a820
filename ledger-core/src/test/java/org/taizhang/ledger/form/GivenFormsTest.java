package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.JsonResource;

/** The shipped forms are the given ones, {@code forms.json}, but for what is listed here with its reason. */
class GivenFormsTest {

    private static final String NOTHING = "";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry(
                    "output/legalUnitGrossOutput required: false → true",
                    "to whom it applies states it: else nobody could tell 0 from not stated"),
            Map.entry("output/ytdBefore required: false → true", "the same; a new plant states 0"),
            Map.entry(
                    "output/operatingStatus options: 1正常|2停业(歇业)|3筹建|4当年关闭|5当年破产|9其他"
                            + " → 1正常|2停业（歇业）|3筹建|4当年关闭|5当年破产|9其他",
                    "brackets of Chinese text are full-width on every page"),
            Map.entry("output/byClass key: classCode (GB/T 4754 小类, 4 digits) → classCode", "the type says the rest"),
            Map.entry("output/byClass items: classOutput → classCode classOutput", "the key is an item of the row"),
            Map.entry("output/products key:  → productCode", "two rows of one product could not be told apart"),
            Map.entry("output/products/productCode required: false → true", "a row without its key says nothing"),
            Map.entry("output/products/quantity required: false → true", "a row without a number says nothing"),
            Map.entry("output/products/quantity unit: by product → ", "the catalogue of products is not given"),
            Map.entry(
                    "output F-O1: HARD → ",
                    "coded: the ledger computes years to date, and a stated one that differs is refused"),
            Map.entry("output F-O6: HARD → ", "the condition of the item: to whom it does not apply may not state it"),
            Map.entry(
                    "employment/headcountAvgYtd type: decimal1 → decimal2",
                    "computed, never stated; decimals have one type, and it shows two"),
            Map.entry("development/workshopFar type: ratio2 → decimal2", "the same two decimals"),
            Map.entry(
                    "development/evidence type: doc[] → text",
                    "documents are named by number; files go to evidence boxes of enterprises"),
            Map.entry("development/evidence conditional: true → false", "a town may name its documents in any period"),
            Map.entry(
                    "development/buildings items: buildingLand totalFloor storeys → buildingId buildingLand totalFloor storeys",
                    "the key is an item of the row"));

    @Test
    void theShippedFormsAreTheGivenOnes() {
        Map<String, String> given = given();
        Map<String, String> shipped = shipped();
        Set<String> places = new TreeSet<>(given.keySet());
        places.addAll(shipped.keySet());
        List<String> differences = places.stream()
                .filter(place -> !given.getOrDefault(place, NOTHING).equals(shipped.getOrDefault(place, NOTHING)))
                .filter(place -> !ofKey(place, shipped))
                .map(place -> place + ": " + given.getOrDefault(place, NOTHING) + " → "
                        + shipped.getOrDefault(place, NOTHING))
                .toList();

        assertThat(given).hasSizeGreaterThan(600);
        assertThat(differences).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    /** What a key of a group is like follows from its being one; that it is there is listed. */
    private static boolean ofKey(String place, Map<String, String> shipped) {
        return place.startsWith("output/byClass/" + shipped.get("output/byClass key") + " ")
                || place.startsWith("development/buildings/" + shipped.get("development/buildings key") + " ");
    }

    private static Map<String, String> given() {
        Map<String, String> facts = new TreeMap<>();
        for (JsonNode form : JsonResource.read(GivenFormsTest.class, "forms.json", JsonNode.class)
                .get("forms")) {
            String name = form.get("form").asText();
            facts.put(
                    name + " title",
                    form.get("zh").asText() + " / " + english(form.get("en").asText()));
            facts.put(name + " base", form.get("base").asText());
            facts.put(name + " purpose", form.get("purpose").asText());
            givenItems(name, form.get("items"), facts);
            for (JsonNode group : form.get("groups")) {
                String place = name + "/" + group.get("code").asText();
                facts.put(
                        place + " title",
                        group.get("zh").asText() + " / "
                                + english(group.get("en").asText()));
                facts.put(place + " key", group.path("key").asText());
                facts.put(place + " min", group.get("min").asText());
                givenItems(place, group.get("items"), facts);
            }
            form.get("identities")
                    .forEach(identity -> facts.put(
                            name + " " + identity.get("id").asText(),
                            identity.get("severity").asText()));
        }
        return facts;
    }

    private static void givenItems(String form, JsonNode items, Map<String, String> facts) {
        List<String> codes = new ArrayList<>();
        for (JsonNode item : items) {
            String code = item.get("code").asText();
            codes.add(code);
            String place = form + "/" + code;
            String[] type = item.get("type").asText().split(":", 2);
            facts.put(place + " no", item.get("no").asText());
            facts.put(
                    place + " title",
                    item.get("zh").asText() + " / " + english(item.get("en").asText()));
            facts.put(place + " unit", item.get("unit").asText());
            facts.put(place + " type", type[0].replace("area+status", "areaWithStatus"));
            facts.put(place + " options", type.length == 2 ? type[1] : status(item));
            facts.put(
                    place + " columns",
                    StreamSupport.stream(item.get("columns").spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(" ")));
            facts.put(place + " required", String.valueOf(item.path("required").asBoolean()));
            facts.put(place + " conditional", String.valueOf(item.has("optional_if")));
            facts.put(
                    place + " signed", String.valueOf(item.path("sign").asText().equals("any")));
            facts.put(place + " typed", String.valueOf(item.path("typed").asBoolean()));
            facts.put(place + " computed", item.path("computed").asText());
            facts.put(place + " origin", item.get("origin").asText());
        }
        facts.put(form + " items", String.join(" ", codes));
    }

    /** {@code status enum:0未开工|1在建|2已通|9不适用; value = …}. */
    private static String status(JsonNode item) {
        String note = item.path("note").asText();
        return note.startsWith("status enum:") ? note.substring("status enum:".length(), note.indexOf(';')) : NOTHING;
    }

    private static Map<String, String> shipped() {
        Map<String, String> facts = new TreeMap<>();
        for (FormCode code : FormCode.values()) {
            FormDefinition form = FormCatalogue.of(code);
            facts.put(
                    code + " title",
                    form.title().zh() + " / " + english(form.title().en()));
            facts.put(code + " base", form.base());
            facts.put(code + " purpose", form.header().purpose());
            shippedItems(code.toString(), form.items(), facts);
            for (GroupDefinition group : form.groups()) {
                String place = code + "/" + group.code();
                facts.put(
                        place + " title",
                        group.label().zh() + " / " + english(group.label().en()));
                facts.put(place + " key", group.key());
                facts.put(place + " min", String.valueOf(group.min()));
                shippedItems(place, group.items(), facts);
            }
            form.identities()
                    .forEach(identity -> facts.put(
                            code + " " + identity.id(), identity.severity().name()));
        }
        return facts;
    }

    private static void shippedItems(String form, List<ItemDefinition> items, Map<String, String> facts) {
        for (ItemDefinition item : items) {
            String place = form + "/" + item.code();
            facts.put(place + " no", item.no());
            facts.put(
                    place + " title",
                    item.label().zh() + " / " + english(item.label().en()));
            facts.put(place + " unit", item.unit());
            facts.put(place + " type", word(item.type()));
            facts.put(
                    place + " options",
                    item.options().stream().map(GivenFormsTest::option).collect(Collectors.joining("|")));
            facts.put(
                    place + " columns",
                    item.columns().stream().map(Column::toString).collect(Collectors.joining(" ")));
            facts.put(place + " required", String.valueOf(item.required()));
            facts.put(place + " conditional", String.valueOf(item.when() != null));
            facts.put(place + " signed", String.valueOf(item.signed()));
            facts.put(place + " typed", String.valueOf(item.typed()));
            facts.put(place + " computed", item.computed() == null ? NOTHING : item.computed());
            facts.put(place + " origin", item.origin());
        }
        facts.put(form + " items", items.stream().map(ItemDefinition::code).collect(Collectors.joining(" ")));
    }

    private static String option(ItemDefinition.Option option) {
        String label = option.label().zh();
        return option.code().equals(label) ? label : option.code() + label;
    }

    private static String word(ItemType type) {
        return MAPPER.valueToTree(type).asText();
    }

    /** Whether it begins with a capital is a matter of the page. */
    private static String english(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
