package org.taizhang.api.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.transparency.note.Checkpoint;

/**
 * The moment of the ledger an answer is true of.
 *
 * @param position everything up to it is in the answer, nothing after it
 * @param knownAt when the last of it was recorded; null before the first event
 * @param asOf the instant that was asked for; null when none was
 * @param demonstration true when everything in this ledger is generated; null otherwise
 * @param checkpoint the signed state of the log that covers the position, for citations; null while there is none: it
 *     follows within seconds
 */
public record Moment(
        long position,
        @Nullable Instant knownAt,
        @Nullable Instant asOf,
        @Nullable Boolean demonstration,
        @Nullable Citation checkpoint) {

    /**
     * A checkpoint, as whoever cites a figure writes it down.
     *
     * @param size events it covers
     * @param root base64
     */
    public record Citation(String origin, long size, String root) {

        public static Citation of(Checkpoint checkpoint) {
            return new Citation(
                    checkpoint.origin(), checkpoint.size(), checkpoint.root().base64());
        }

        /** In one line. */
        @Override
        public String toString() {
            return origin + " " + size + " " + root;
        }
    }
}
