package org.taizhang.ledger.assessment.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Scheme.Purpose;

/**
 * What is scored: subjects × indicators.
 *
 * @param purpose for which the data were filed; null when nobody says
 * @param facts by code of the precondition, for all subjects
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Table(@Nullable Purpose purpose, List<Entry> entries, Map<String, Fraction> facts) {

    public Table {
        entries = List.copyOf(entries);
        facts = Map.copyOf(facts);
    }

    public static Table of(List<Entry> entries) {
        return new Table(null, entries, Map.of());
    }

    public Optional<Entry> entry(String subject) {
        return entries.stream().filter(e -> e.subject().equals(subject)).findFirst();
    }

    /** With another value of one observation that is there. */
    public Table with(String subject, String indicator, Fraction value) {
        return new Table(
                purpose,
                entries.stream()
                        .map(entry -> entry.subject().equals(subject) ? entry.with(indicator, value) : entry)
                        .toList(),
                facts);
    }

    /** With the references that subjects and indicators have in the other; those that are not in it keep theirs. */
    public Table withReferencesOf(Table other) {
        return new Table(
                purpose,
                entries.stream()
                        .map(entry -> other.entry(entry.subject())
                                .map(entry::withReferencesOf)
                                .orElse(entry))
                        .toList(),
                facts);
    }
}
