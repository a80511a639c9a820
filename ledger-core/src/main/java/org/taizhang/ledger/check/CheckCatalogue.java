package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.form.Severity;

/** The edit checks of one form: the identities of its version, and the checks of the catalogue. */
public final class CheckCatalogue {

    private static final Map<FormCode, CheckCatalogue> FORMS = new ConcurrentHashMap<>();

    private final FormDefinition form;
    private final Vocabulary vocabulary;
    private final List<Check> checks;

    /** @throws IllegalArgumentException when a check does not fit the form */
    CheckCatalogue(FormDefinition form, OtherForms others, List<CheckDefinition> definitions) {
        this(form, others, definitions, CompiledCheck::new);
    }

    private CheckCatalogue(
            FormDefinition form,
            OtherForms others,
            List<CheckDefinition> definitions,
            BiFunction<CheckDefinition, Language, Check> compiler) {
        this.form = form;
        this.vocabulary = Vocabulary.of(form, others);
        Set<String> parameters = definitions.stream()
                .flatMap(definition -> definition.parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        Language language = new Language(vocabulary, parameters);
        this.checks = definitions.stream()
                .map(definition -> compiler.apply(definition, language))
                .toList();
    }

    /** As it was shipped. Compiled when first asked for. */
    public static CheckCatalogue of(FormCode form) {
        return FORMS.computeIfAbsent(
                form,
                code -> new CheckCatalogue(
                        FormCatalogue.of(code), OtherForms.founding(code), shipped(FormCatalogue.of(code))));
    }

    /** As it was shipped, with what was decided since. */
    static CheckCatalogue of(FormDefinition form, OtherForms others, List<CheckChange> decided) {
        boolean founding = form.version().equals(FormCatalogue.of(form.form()).version())
                && others.names().equals(OtherForms.founding(form.form()).names());
        return founding && decided.isEmpty()
                ? of(form.form())
                : new CheckCatalogue(form, others, changed(form, decided), Check::lenient);
    }

    /**
     * One check beside the catalogue, to be tried and asked of nobody.
     *
     * @throws IllegalArgumentException when {@link CheckRules} finds something
     */
    public static CheckCatalogue trial(CheckDefinition check, Streams facts) {
        FormDefinition form = Forms.of(check.form(), facts).latest();
        return new CheckCatalogue(form, OtherForms.of(form.form(), facts), List.of(check));
    }

    private static List<CheckDefinition> shipped(FormDefinition form) {
        List<CheckDefinition> definitions = new ArrayList<>();
        form.identities().forEach(identity -> definitions.add(CheckDefinition.of(form, identity)));
        definitions.addAll(
                Arrays.asList(JsonResource.read(CheckCatalogue.class, form.form() + ".json", CheckDefinition[].class)));
        return definitions;
    }

    /**
     * A new version stands where the old one stood, a new check after all others. What is about an item that this version
     * of the form does not have is not asked.
     */
    private static List<CheckDefinition> changed(FormDefinition form, List<CheckChange> decided) {
        Map<CheckKey, Optional<CheckDefinition>> checks = new LinkedHashMap<>();
        shipped(form).forEach(check -> checks.put(CheckKey.of(check), Optional.of(check)));
        decided.forEach(change -> checks.put(change.key(), Optional.ofNullable(change.check())));
        return checks.values().stream()
                .flatMap(Optional::stream)
                .filter(check -> check.places().stream().anyMatch(form::has))
                .toList();
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

    public FormDefinition form() {
        return form;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<CheckDefinition> find(CheckKey key) {
        return definitions().stream()
                .filter(check -> CheckKey.of(check).equals(key))
                .findFirst();
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
