package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * Up to revision 3 of filed reports what was seen was an object with the keys of the streams as names. Parsers keep names,
 * for they expect the same ones again: each enterprise brought new ones, and reading was slow.
 */
final class ReportNamingWhatItSaw extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;

    ReportNamingWhatItSaw(String type) {
        this.before = new SimpleSerializedType(type, "3");
        this.after = new SimpleSerializedType(type, "4");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, ObjectNode.class, report -> {
            Map<String, JsonNode> named = new TreeMap<>();
            report.get("saw").properties().forEach(seen -> named.put(seen.getKey(), seen.getValue()));
            ArrayNode listed = report.putArray("saw");
            named.forEach((key, sequence) -> listed.add(key + "@" + sequence.asLong()));
            return report;
        });
    }
}
