package org.taizhang.projections.transparency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.note.KeyRotation;
import org.taizhang.ledger.transparency.note.VerifierKey;

/**
 * What the stored events say of the log, for an audit that believes nothing: what cannot be read, or is not signed, was
 * not decided.
 */
record StoredDecisions(Set<String> erased, List<Rotation> rotations) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECIDED = "SELECT p.position, e.payload_type, e.payload FROM ledger.events e"
            + " JOIN ledger.positions p USING (global_index) WHERE e.aggregate_id = '"
            + new StreamRef(LogBook.STREAM, LogBook.ID).key() + "' ORDER BY p.position";

    /** @param position of the event: what includes it is signed with the new key */
    record Rotation(long position, KeyRotation keys) {}

    static StoredDecisions read(Connection connection) throws SQLException {
        Set<String> erased = new HashSet<>();
        List<Rotation> rotations = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DECIDED);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                try {
                    JsonNode event = JSON.readTree(row.getBytes("payload"));
                    switch (row.getString("payload_type")) {
                        case "transparency.SaltErased" -> erased(event, erased);
                        case "transparency.KeyRotated" ->
                            rotations.add(new Rotation(
                                    row.getLong("position"),
                                    KeyRotation.parse(event.path("statement").asText())));
                        default -> {
                            // decides nothing an audit needs
                        }
                    }
                } catch (IOException | IllegalArgumentException unreadable) {
                    // the row check names it
                }
            }
        }
        return new StoredDecisions(erased, rotations);
    }

    private static void erased(JsonNode event, Set<String> erased) {
        boolean twoPersons = !event.path("actor").equals(event.path("proposedBy"));
        if (twoPersons) {
            erased.add(event.path("eventId").asText());
        }
    }

    /** These, and those that these were left for. */
    List<VerifierKey> reachable(List<VerifierKey> trusted) {
        List<VerifierKey> keys = new ArrayList<>(trusted);
        for (Rotation rotation : rotations) {
            keys.addAll(keys.stream()
                    .filter(key -> of(key, rotation.keys().from()))
                    .map(key -> rotation.keys().to().named(key.name()))
                    .filter(next -> !keys.contains(next))
                    .toList());
        }
        return keys;
    }

    /** Whether a key was left before the tree had this size. */
    boolean retired(VerifierKey key, long size) {
        return rotations.stream()
                .anyMatch(rotation ->
                        size >= rotation.position() && of(key, rotation.keys().from()));
    }

    private static boolean of(VerifierKey key, VerifierKey other) {
        return key.named(other.name()).equals(other);
    }
}
