package org.taizhang.projections.announcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something was given out. It says what, and where in the ledger; what was in it is asked for by who may.
 *
 * @param position of the event that gave it out
 * @param eventId of that event
 * @param subject id of the assessment, or the subject of the publication
 * @param number run of the assessment, or number of the publication within its subject
 */
public record Announcement(long position, String eventId, Kind kind, String subject, int number, Instant recordedAt) {

    public enum Kind {
        /** A reviewed run is open to objections. */
        ASSESSMENT_PUBLISHED("assessment.published"),
        ASSESSMENT_FINAL("assessment.final"),
        /** Figures of a period, or the data of an assessment. */
        FIGURES_PUBLISHED("figures.published");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public static Optional<Kind> find(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }

        @JsonCreator
        static Kind of(String word) {
            return find(word).orElseThrow(() -> new IllegalArgumentException("no kind of announcement " + word));
        }

        @JsonValue
        @Override
        public String toString() {
            return word;
        }
    }
}
