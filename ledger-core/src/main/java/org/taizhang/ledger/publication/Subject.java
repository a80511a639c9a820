package org.taizhang.ledger.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.ledger.calendar.Period;

/**
 * What is given out again and again as the ledger grows: the figures of a period, {@code 2025-12}, or the data of an
 * assessment, {@code assessment-2025}.
 */
public record Subject(@JsonValue String value) {

    private static final String ASSESSMENT = "assessment-";
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException for anything else */
    @JsonCreator
    public Subject {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("neither a period nor an assessment: " + value);
        }
    }

    public static Subject of(Period period) {
        return new Subject(period.toString());
    }

    /** @param word of the assessment: small letters, digits and hyphens, at most 40 */
    public static Subject ofAssessment(String word) {
        return new Subject(ASSESSMENT + word);
    }

    public static boolean wellFormed(String value) {
        return value.startsWith(ASSESSMENT)
                ? wordOfAssessment(value.substring(ASSESSMENT.length()))
                : period(value).isPresent();
    }

    public static boolean wordOfAssessment(String text) {
        return WORD.matcher(text).matches();
    }

    /** Of a bulletin; empty for an assessment. */
    public Optional<Period> period() {
        return period(value);
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
