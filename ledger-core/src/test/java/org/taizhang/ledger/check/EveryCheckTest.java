package org.taizhang.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.form.FormCatalogue;

/** Each live check: where it fires, where it holds, where it does not apply. */
class EveryCheckTest {

    static List<CheckCase> cases() {
        return CheckCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenFactsACheckHasOneOutcome(CheckCase given) {
        assertThat(given.unknownFacts()).isEmpty();
        assertThat(CheckCatalogue.of(given.form())
                        .outcomes(given.known(), given.industry(), given.period())
                        .get(new CheckCatalogue.Asked(given.check(), given.item())))
                .isEqualTo(given.outcome());
    }

    @Test
    void everyCheckHasACaseOfEachKind() {
        Set<String> told = cases().stream()
                .map(c -> c.form() + " " + c.check() + " " + c.outcome())
                .collect(Collectors.toSet());

        assertThat(all().flatMap(d -> Stream.of(Outcome.FIRED, Outcome.PASSED, Outcome.NOT_APPLICABLE)
                        .map(outcome -> d.form() + " " + d.id() + " " + outcome)))
                .allSatisfy(needed -> assertThat(told).contains(needed));
    }

    /** Live as data, live as code, or listed with the reason why not. */
    @Test
    void everyEntryOfTheFoundingCatalogueIsAccountedForOnce() throws Exception {
        Set<String> founding = new TreeSet<>(Arrays.asList(
                new String(Objects.requireNonNull(EveryCheckTest.class.getResourceAsStream("founding-catalogue.txt"))
                                .readAllBytes())
                        .split("\\s+")));
        Set<String> live = all().flatMap(d -> Stream.concat(Stream.of(d.id()), d.also().stream()))
                .collect(Collectors.toSet());
        CheckCatalogue.coded().forEach(c -> {
            live.add(c.id());
            live.addAll(c.also());
        });
        Set<String> notLive = CheckCatalogue.notLive().stream().map(NotLive::id).collect(Collectors.toSet());

        assertThat(founding).hasSize(67);
        assertThat(founding)
                .allSatisfy(id -> assertThat(live.contains(id) ^ notLive.contains(id))
                        .as(id)
                        .isTrue());
    }

    @Test
    void whateverLooksAtOtherUnitsIsAnAlert() {
        assertThat(all().filter(d -> d.scope() == CheckScope.CLUSTER))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.severity()).isEqualTo(org.taizhang.ledger.form.Severity.ALERT));
    }

    /** A placeholder that nothing fills would be shown as a dash for ever. */
    @Test
    void everyPlaceholderOfAMessageIsAWordAFigureOrAParameter() {
        Pattern placeholder = Pattern.compile("\\{([^}]*)}");
        assertThat(all())
                .allSatisfy(d -> assertThat(Stream.of(
                                        d.message().zh(), d.message().en())
                                .flatMap(text -> placeholder.matcher(text).results())
                                .map(found -> found.group(1)))
                        .allSatisfy(name -> assertThat(d.figures().stream()
                                                .anyMatch(f -> f.name().equals(name))
                                        || name.startsWith("p.")
                                                && d.parameter(name.substring(2))
                                                        .isPresent()
                                        || name.equals("last.it")
                                        || CheckCatalogue.of(d.form())
                                                .vocabulary()
                                                .find(name)
                                                .isPresent())
                                .as(name)
                                .isTrue()));
    }

    /** Units are named as the English pages name them; what a document is called may be quoted. */
    @Test
    void noEnglishOfTheCatalogueIsChineseOutsideQuotes() {
        Stream<String> checks = Stream.of(
                        "output", "employment", "land-use", "development", "classes", "coded", "not-live")
                .flatMap(file ->
                        JsonResource.read(CheckCatalogue.class, file + ".json", JsonNode.class)
                                .findValuesAsText("en")
                                .stream());
        Stream<String> forms = Stream.of(FormCode.values())
                .flatMap(
                        form -> JsonResource.read(FormCatalogue.class, form + "-2021.json", JsonNode.class)
                                .findValuesAsText("en")
                                .stream());

        assertThat(Stream.concat(checks, forms))
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        en -> assertThat(en.replaceAll("《[^》]*》|'[^']*'", "")).doesNotContainPattern("\\p{IsHan}"));
    }

    private static Stream<CheckDefinition> all() {
        return Stream.of(FormCode.values()).flatMap(form -> CheckCatalogue.of(form).definitions().stream());
    }
}
