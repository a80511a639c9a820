package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Up to revision 3 of filed reports what was seen was an object with the keys of the streams as names. Parsers keep names,
 * for they expect the same ones again: each enterprise brought new ones, and reading was slow.
 */
final class ReportNamingWhatItSaw extends OneRevision {

    ReportNamingWhatItSaw(String type) {
        super(type, 3);
    }

    @Override
    void change(ObjectNode report) {
        Map<String, JsonNode> named = new TreeMap<>();
        report.get("saw").properties().forEach(seen -> named.put(seen.getKey(), seen.getValue()));
        ArrayNode listed = report.putArray("saw");
        named.forEach((key, sequence) -> listed.add(key + "@" + sequence.asLong()));
    }
}
