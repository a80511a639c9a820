package org.taizhang.ledger.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.shell.EventJson;

/** A version of a form as somebody would write it: one there is, changed. */
final class FormText {

    private static final ObjectMapper JSON = EventJson.mapper();

    private FormText() {}

    static String of(
            FormDefinition form, String version, String from, String to, List<String> items, List<String> identities) {
        try {
            ObjectNode tree = JSON.valueToTree(form);
            tree.put("version", version);
            ((ObjectNode) tree.path("header")).put("validFrom", from).put("validTo", to);
            add(items, (ArrayNode) tree.path("items"));
            add(identities, (ArrayNode) tree.path("identities"));
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void add(List<String> texts, ArrayNode list) throws JsonProcessingException {
        for (String text : texts) {
            list.add(JSON.readTree(text));
        }
    }
}
