package org.taizhang.ledger.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.calendar.Period;

/** Given facts, when a check is asked, then its outcome: a line of {@code cases.txt}. */
record CheckCase(
        FormCode form,
        String check,
        String item,
        Outcome outcome,
        Period period,
        @Nullable IndustryClass industry,
        Map<String, String> facts) {

    static List<CheckCase> all() {
        try (var in = Objects.requireNonNull(CheckCase.class.getResourceAsStream("cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CheckCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckCase parse(String line) {
        String[] field = line.split(" +");
        Map<String, String> facts = new HashMap<>();
        Arrays.stream(field).skip(6).map(fact -> fact.split("=", 2)).forEach(fact -> facts.put(fact[0], fact[1]));
        return new CheckCase(
                FormCode.find(field[0]).orElseThrow(),
                field[1],
                field[2],
                Outcome.valueOf(field[3]),
                Period.parse(field[4]),
                field[5].equals("-") ? null : new IndustryClass(field[5]),
                facts);
    }

    /** The calendar is known of itself. */
    Facts known() {
        return variable -> {
            String given = facts.get(variable.name());
            return given == null ? CalendarFacts.find(variable.name(), period) : value(variable, given);
        };
    }

    private static @Nullable Object value(Variable variable, String text) {
        return switch (variable.kind()) {
            case NUMBER -> variable.counted(new BigDecimal(text));
            case FLAG -> Boolean.valueOf(text);
            case WORD -> text;
            case NUMBERS ->
                Arrays.stream(text.split(";"))
                        .map(BigDecimal::new)
                        .map(variable::counted)
                        .toList();
            case WORDS -> List.of(text.split(";"));
        };
    }

    /** Every fact is a word of the form. */
    List<String> unknownFacts() {
        return facts.keySet().stream()
                .filter(name -> CheckCatalogue.of(form).vocabulary().find(name).isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return form + " " + check + " " + item + " " + outcome + " " + period + " " + facts;
    }
}
