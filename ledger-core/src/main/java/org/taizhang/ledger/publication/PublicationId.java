package org.taizhang.ledger.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one publication: {@code 2025-12.2} is the second that was proposed for December 2025.
 *
 * @param number from 1
 */
public record PublicationId(Subject subject, int number) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]+)\\.([1-9]\\d{0,3})");

    /** Empty for a text that names none. */
    public static Optional<PublicationId> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches() && Subject.wellFormed(matcher.group(1))
                ? Optional.of(new PublicationId(new Subject(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @JsonValue
    @Override
    public String toString() {
        return subject + "." + number;
    }
}
