package org.taizhang.ledger.assessment.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * One subject and everything that counts for it.
 *
 * @param observations by code of the indicator; what is not scored may be there too. One that is absent is
 *     {@code NOT_STATED}
 * @param facts by code of the precondition
 * @param setAside band of a subject that takes no part in classes and ranks; null for one that does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        String subject,
        Map<String, Observation> observations,
        Map<String, Fraction> facts,
        List<Award> awards,
        List<Matter> matters,
        List<Vetoed> vetoes,
        @Nullable String setAside) {

    public Entry {
        observations = Map.copyOf(observations);
        facts = Map.copyOf(facts);
        awards = List.copyOf(awards);
        matters = List.copyOf(matters);
        vetoes = List.copyOf(vetoes);
    }

    /** A bonus of the scheme, counted {@code count} times. */
    public record Award(String bonus, Fraction count, String document) {}

    /** A notified matter; the same {@code matter} notified at several levels counts once. */
    public record Matter(String matter, String level, String document) {}

    public record Vetoed(String veto, String document) {}

    public static Entry of(String subject, Map<String, Observation> observations) {
        return new Entry(subject, observations, Map.of(), List.of(), List.of(), List.of(), null);
    }

    Entry with(String indicator, Fraction value) {
        Map<String, Observation> changed = new HashMap<>(observations);
        changed.computeIfPresent(indicator, (code, observation) -> observation.withValue(value));
        return new Entry(subject, changed, facts, awards, matters, vetoes, setAside);
    }

    Entry withReferencesOf(Entry other) {
        Map<String, Observation> changed = new HashMap<>(observations);
        changed.replaceAll((code, observation) -> {
            Observation there = other.observations.get(code);
            return there == null
                    ? observation
                    : new Observation(
                            observation.value(), observation.missing(), there.reference(), observation.previous());
        });
        return new Entry(subject, changed, facts, awards, matters, vetoes, setAside);
    }
}
