package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.IdentityDefinition.Figure;

/** A check whose expressions are compiled. */
final class CompiledCheck implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+)}");

    private record Shown(Figure figure, Expression expression) {}

    private final CheckDefinition definition;
    private final @Nullable Expression applies;
    private final Expression expression;
    private final List<Shown> figures = new ArrayList<>();

    /** @throws IllegalArgumentException when it cannot be compiled, or names a parameter it does not have */
    CompiledCheck(CheckDefinition definition, Language language) {
        this.definition = definition;
        this.applies = definition.applies() == null ? null : language.predicate(definition.applies());
        this.expression = language.predicate(definition.expression());
        definition.figures().forEach(f -> figures.add(new Shown(f, language.number(f.expression()))));
        expressions().forEach(this::parametersExist);
    }

    @Override
    public CheckDefinition definition() {
        return definition;
    }

    @Override
    public void ask(Values values, BiConsumer<String, Outcome> outcomes) {
        values.asks(definition);
        for (String place : definition.places()) {
            outcomes.accept(place, ask(values.at(place)));
        }
    }

    private Outcome ask(Values values) {
        if (applies != null) {
            Outcome guard = evaluate(applies, values);
            if (guard != Outcome.PASSED) {
                return guard == Outcome.RULE_ERROR ? guard : Outcome.NOT_APPLICABLE;
            }
        }
        return evaluate(expression, values);
    }

    private static Outcome evaluate(Expression expression, Values values) {
        return values.knows(expression.needed()) ? values.holds(expression) : Outcome.NOT_APPLICABLE;
    }

    @Override
    public Text message(Values values, String place) {
        values.asks(definition);
        values.at(place);
        return new Text(
                filled(definition.message().zh(), values),
                filled(definition.message().en(), values));
    }

    private String filled(String template, Values values) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (placeholder.find()) {
            placeholder.appendReplacement(text, Matcher.quoteReplacement(shown(placeholder.group(1), values)));
        }
        return placeholder.appendTail(text).toString();
    }

    private String shown(String name, Values values) {
        return figures.stream()
                .filter(shown -> shown.figure().name().equals(name))
                .findFirst()
                .map(shown -> values.shown(shown.expression(), shown.figure().decimals()))
                .orElseGet(() -> values.shown(name));
    }

    private List<Expression> expressions() {
        List<Expression> all = new ArrayList<>(List.of(expression));
        if (applies != null) {
            all.add(applies);
        }
        figures.forEach(shown -> all.add(shown.expression()));
        return all;
    }

    private void parametersExist(Expression used) {
        used.words().stream()
                .filter(word -> word.startsWith(Vocabulary.PARAMETER))
                .map(word -> word.substring(Vocabulary.PARAMETER.length()))
                .filter(name -> definition.parameter(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(definition.id() + " has no parameter " + name);
                });
    }
}
