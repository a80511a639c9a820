package org.taizhang.ledger.shell;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Every event has moments; reading them as the JDK does was a quarter of reading an event. */
final class MomentDeserializer extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    MomentDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw context.wrongTokenException(json, Instant.class, JsonToken.VALUE_STRING, "not a moment");
        }
        try {
            return ITU.parseDateTime(json.getText()).toInstant();
        } catch (DateTimeException e) {
            throw context.weirdStringException(json.getText(), Instant.class, e.getMessage());
        }
    }
}
