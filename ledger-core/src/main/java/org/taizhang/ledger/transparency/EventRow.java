package org.taizhang.ledger.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * An event exactly as its row is stored: nothing of it is read, converted or brought to a newer revision.
 *
 * @param timestamp as {@link #timestamp(Instant)} writes it
 */
public record EventRow(
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        String timestamp,
        String payloadType,
        String revision,
        byte[] payload,
        byte[] metadata) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** In UTC with six digits of a second, all the database keeps. */
    public static String timestamp(Instant time) {
        return TIMESTAMP.format(time);
    }

    /** SHA-256 over the salt and every field after its length in bytes and a colon: it hides what it fixes. */
    public Hash commitment(Salt salt) {
        List<byte[]> fields = fields();
        byte[][] parts = Stream.concat(
                        Stream.of(salt.bytes()), fields.stream().flatMap(field -> Stream.of(length(field), field)))
                .toArray(byte[][]::new);
        return Hash.sha256(parts);
    }

    private List<byte[]> fields() {
        return List.of(
                text(eventId),
                text(aggregateType),
                text(aggregateId),
                text(Long.toString(sequenceNumber)),
                text(timestamp),
                text(payloadType),
                text(revision),
                payload,
                metadata);
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] length(byte[] field) {
        return text(field.length + ":");
    }
}
