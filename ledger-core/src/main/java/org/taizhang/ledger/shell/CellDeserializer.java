package org.taizhang.ledger.shell;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.taizhang.ledger.form.Cell;

/** Tells the kinds of cells apart by their JSON shape. */
final class CellDeserializer extends StdDeserializer<Cell> {

    private static final long serialVersionUID = 1L;

    CellDeserializer() {
        super(Cell.class);
    }

    @Override
    public Cell deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell.Quantity(json.getDecimalValue());
            case VALUE_STRING -> new Cell.Words(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Cell.Flag(json.getBooleanValue());
            case START_OBJECT -> context.readValue(json, Cell.Measured.class);
            default -> throw context.wrongTokenException(json, Cell.class, json.currentToken(), "not a cell");
        };
    }
}
