package org.taizhang.api.rest;

import org.taizhang.ledger.form.Cell;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Tells the kinds of cells apart by their JSON shape. */
final class CellReader extends StdDeserializer<Cell> {

    CellReader() {
        super(Cell.class);
    }

    @Override
    public Cell deserialize(JsonParser json, DeserializationContext context) {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell.Quantity(BoundedDecimals.read(json, context));
            case VALUE_STRING -> new Cell.Words(json.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Cell.Flag(json.getBooleanValue());
            case START_OBJECT -> context.readValue(json, Cell.Measured.class);
            default -> (Cell) context.handleUnexpectedToken(Cell.class, json);
        };
    }
}
