package org.taizhang.projections.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.shell.EventJson;

/** The state of an enterprise as a column. */
final class EnterpriseJson {

    private static final ObjectReader READER = EventJson.mapper().readerFor(Enterprise.class);
    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(Enterprise.class);

    private EnterpriseJson() {}

    static String write(Enterprise enterprise) {
        try {
            return WRITER.writeValueAsString(enterprise);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Enterprise read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
