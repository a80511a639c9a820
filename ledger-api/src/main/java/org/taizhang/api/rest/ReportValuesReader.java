package org.taizhang.api.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** One object: arrays are groups of rows, everything else are items; null is the same as left out. */
final class ReportValuesReader extends StdDeserializer<ReportValues> {

    ReportValuesReader() {
        super(ReportValues.class);
    }

    @Override
    public ReportValues deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return (ReportValues) context.handleUnexpectedToken(ReportValues.class, json);
        }
        Map<String, Cell> items = new HashMap<>();
        Map<String, List<Map<String, Cell>>> groups = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                groups.put(name, rows(name, json, context));
            } else {
                cell(name, json, context, items);
            }
        }
        return new ReportValues(items, groups);
    }

    private List<Map<String, Cell>> rows(String group, JsonParser json, DeserializationContext context) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            try {
                rows.add(row(json, context));
            } catch (JacksonException e) {
                throw e.prependPath(rows, rows.size()).prependPath(rows, group);
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Cell> row(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return (Map<String, Cell>) context.handleUnexpectedToken(ReportValues.class, json);
        }
        Map<String, Cell> row = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            cell(name, json, context, row);
        }
        return row;
    }

    private static void cell(String name, JsonParser json, DeserializationContext context, Map<String, Cell> cells) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        try {
            cells.put(name, context.readValue(json, Cell.class));
        } catch (JacksonException e) {
            throw e.prependPath(cells, name);
        }
    }
}
