package org.taizhang.api.rest;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Numbers as people write them: at most 30 digits, exponents within ±20, so that {@code 1e999999999} stays a few bytes. */
final class BoundedDecimals extends StdDeserializer<BigDecimal> {

    private static final int DIGITS_MAX = 30;
    private static final int SCALE_MAX = 20;

    BoundedDecimals() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        return json.currentToken().isNumeric()
                ? read(json, context)
                : (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
    }

    static BigDecimal read(JsonParser json, DeserializationContext context) {
        BigDecimal number = json.getDecimalValue();
        if (number.precision() > DIGITS_MAX || Math.abs((long) number.scale()) > SCALE_MAX) {
            context.reportInputMismatch(BigDecimal.class, "number out of bounds");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
