package org.taizhang.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads exact numbers, written as JSON numbers or as {@link Fraction#text}; no digit is lost on the way. */
final class FractionDeserializer extends StdDeserializer<Fraction> {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS_MAX = 60;

    FractionDeserializer() {
        super(Fraction.class);
    }

    @Override
    public Fraction deserialize(JsonParser json, DeserializationContext context) throws IOException {
        switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                BigDecimal number = json.getDecimalValue();
                if (number.precision() > DIGITS_MAX || Math.abs((long) number.scale()) > DIGITS_MAX) {
                    return (Fraction)
                            context.handleWeirdNumberValue(Fraction.class, number, "more than %d digits", DIGITS_MAX);
                }
                return Fraction.whole(number);
            }
            case VALUE_STRING -> {
                try {
                    return Fraction.parse(json.getText());
                } catch (IllegalArgumentException e) {
                    return (Fraction) context.handleWeirdStringValue(
                            Fraction.class, json.getText(), "not an exact number such as 25, 24.097 or 14500/33");
                }
            }
            default -> throw context.wrongTokenException(json, Fraction.class, json.currentToken(), "not a number");
        }
    }
}
