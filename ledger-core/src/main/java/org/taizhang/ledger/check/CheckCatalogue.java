package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Severity;

/** The edit checks of one form: the identities of its version, and the checks of the catalogue. */
public final class CheckCatalogue {

    private static final Map<FormCode, CheckCatalogue> FORMS = new ConcurrentHashMap<>();

    private final Vocabulary vocabulary;
    private final List<Check> checks;

    CheckCatalogue(Vocabulary vocabulary, List<CheckDefinition> definitions) {
        this.vocabulary = vocabulary;
        Set<String> parameters = definitions.stream()
                .flatMap(definition -> definition.parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        Language language = new Language(vocabulary, parameters);
        this.checks = definitions.stream()
                .map(definition -> new Check(definition, language))
                .toList();
    }

    /** Compiled when first asked for. */
    public static CheckCatalogue of(FormCode form) {
        return FORMS.computeIfAbsent(form, CheckCatalogue::load);
    }

    /**
     * One check beside the catalogue, to be tried and asked of nobody.
     *
     * @throws IllegalArgumentException when {@link CheckRules} finds something
     */
    public static CheckCatalogue trial(CheckDefinition check) {
        return new CheckCatalogue(of(check.form()).vocabulary(), List.of(check));
    }

    private static CheckCatalogue load(FormCode code) {
        FormDefinition form = FormCatalogue.of(code);
        List<CheckDefinition> definitions = new ArrayList<>();
        form.identities().forEach(identity -> definitions.add(CheckDefinition.of(form, identity)));
        definitions.addAll(
                Arrays.asList(JsonResource.read(CheckCatalogue.class, code + ".json", CheckDefinition[].class)));
        return new CheckCatalogue(Vocabulary.of(form), definitions);
    }

    /** Those about the shape of what is sent. */
    public static List<CodedCheck> coded() {
        return List.of(JsonResource.read(CheckCatalogue.class, "coded.json", CodedCheck[].class));
    }

    /** Entries of the founding catalogue that are asked of no report. */
    public static List<NotLive> notLive() {
        return List.of(JsonResource.read(CheckCatalogue.class, "not-live.json", NotLive[].class));
    }

    public List<CheckDefinition> definitions() {
        return checks.stream().map(Check::definition).toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<CheckDefinition> find(String id, String item) {
        return definitions().stream()
                .filter(d -> d.id().equals(id) && d.places().contains(item))
                .findFirst();
    }

    /**
     * What is not in order, in the order of the catalogue.
     *
     * @param industry of the unit, for the bounds of its class; null for a town
     */
    public List<Finding> findings(
            Set<Severity> severities, Facts facts, @Nullable IndustryClass industry, Period period) {
        Values values = new Values(vocabulary, facts, industry, period);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            CheckDefinition definition = check.definition();
            if (severities.contains(definition.severity()) && definition.asked(period)) {
                check.ask(values, (place, outcome) -> {
                    if (outcome == Outcome.FIRED) {
                        findings.add(new Finding(definition, place, outcome, check.message(values, place)));
                    } else if (outcome == Outcome.RULE_ERROR) {
                        findings.add(Finding.error(definition, place, values.error()));
                    }
                });
            }
        }
        return findings;
    }

    /** What became of every check at every place, those that are in order included. */
    public Map<Asked, Outcome> outcomes(Facts facts, @Nullable IndustryClass industry, Period period) {
        Values values = new Values(vocabulary, facts, industry, period);
        Map<Asked, Outcome> outcomes = new LinkedHashMap<>();
        for (Check check : checks) {
            if (check.definition().asked(period)) {
                check.ask(
                        values,
                        (place, outcome) ->
                                outcomes.put(new Asked(check.definition().id(), place), outcome));
            }
        }
        return outcomes;
    }

    /** One check at one place. */
    public record Asked(String id, String item) {}
}
