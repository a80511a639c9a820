package org.taizhang.ledger.check;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.calendar.Period;

/** The values of one report while its checks are asked, one check and one place after the other. Used by one thread. */
final class Values implements CelVariableResolver {

    private static final Object UNKNOWN = new Object();

    private final Vocabulary vocabulary;
    private final Facts facts;
    private final @Nullable IndustryClass industry;
    private final Period period;
    private final Map<String, Object> found = new HashMap<>();
    /** What the words of one check mean at one place. */
    private final Map<String, Object> here = new HashMap<>();

    private @Nullable CheckDefinition asked;
    private String place = "";
    private @Nullable String error;

    /** @param industry null for a town */
    Values(Vocabulary vocabulary, Facts facts, @Nullable IndustryClass industry, Period period) {
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.industry = industry;
        this.period = period;
    }

    void asks(CheckDefinition definition) {
        asked = definition;
        here.clear();
    }

    Values at(String item) {
        place = item;
        here.clear();
        return this;
    }

    boolean knows(Set<String> words) {
        for (String word : words) {
            if (value(word) == null) {
                return false;
            }
        }
        return true;
    }

    Outcome holds(Expression expression) {
        try {
            return (Boolean) expression.evaluate(this) ? Outcome.PASSED : Outcome.FIRED;
        } catch (CelEvaluationException | RuntimeException e) {
            error = e.getMessage();
            return Outcome.RULE_ERROR;
        }
    }

    void failed(String why) {
        error = why;
    }

    /** Why the last expression could not be evaluated. */
    @Nullable
    String error() {
        return error;
    }

    String shown(Expression expression, int decimals) {
        try {
            return knows(expression.needed()) ? Figures.plain((Long) expression.evaluate(this), decimals) : "—";
        } catch (CelEvaluationException | RuntimeException e) {
            return "—";
        }
    }

    String shown(String word) {
        Object value = value(word);
        return value == null
                ? "—"
                : vocabulary.find(inTurn(word)).map(v -> v.shown(value)).orElseGet(value::toString);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(value(name));
    }

    private @Nullable Object value(String word) {
        Object value = found.get(word);
        if (value == null) {
            value = here.computeIfAbsent(word, this::mean);
        }
        return value == UNKNOWN ? null : value;
    }

    private Object mean(String word) {
        if (word.startsWith(Vocabulary.PARAMETER)) {
            Long parameter = parameter(word.substring(Vocabulary.PARAMETER.length()));
            return parameter == null ? UNKNOWN : parameter;
        }
        if (word.startsWith(Vocabulary.KNOWN)) {
            return mean(word.substring(Vocabulary.KNOWN.length())) != UNKNOWN;
        }
        return found.computeIfAbsent(inTurn(word), this::look);
    }

    /** {@code it} is the place, {@code last.it} what was there last time. */
    private String inTurn(String word) {
        if (word.equals(Vocabulary.IN_TURN)) {
            return place;
        }
        return word.endsWith("." + Vocabulary.IN_TURN)
                ? word.substring(0, word.length() - Vocabulary.IN_TURN.length()) + place
                : word;
    }

    private Object look(String name) {
        Object value = vocabulary.find(name).map(facts::find).orElse(null);
        return value == null ? UNKNOWN : value;
    }

    private @Nullable Long parameter(String name) {
        Parameter parameter = asked == null ? null : asked.parameter(name).orElse(null);
        return parameter == null ? null : parameter.of(industry, period);
    }
}
