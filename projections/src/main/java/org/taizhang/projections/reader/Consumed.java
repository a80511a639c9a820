package org.taizhang.projections.reader;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Which events went into a version of the read models.
 *
 * @param checksum SHA-256 over the checksum before and the 16 bytes of the event's id, from event to event
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
record Consumed(long position, long events, byte[] checksum) {

    static final Consumed NOTHING = new Consumed(0, 0, new byte[32]);

    /** @throws IllegalStateException when an event was left out */
    Consumed with(long next, String eventId) {
        if (next != position + 1) {
            throw new IllegalStateException("after position " + position + " came " + next);
        }
        UUID id = UUID.fromString(eventId);
        ByteBuffer bytes = ByteBuffer.allocate(checksum.length + 2 * Long.BYTES)
                .put(checksum)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new Consumed(next, events + 1, sha256().digest(bytes.array()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
