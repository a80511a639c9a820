package org.taizhang.ledger.assessment.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;

/**
 * The Technology Achievement Index's data for 23 countries, as table A.2 of the OECD/JRC Handbook on Constructing Composite
 * Indicators (2008) has them; telephones and electricity are logarithms.
 *
 * @param values by country, by indicator; both in the order of the file
 */
record Tai(List<String> indicators, List<String> countries, Map<String, Map<String, Fraction>> values) {

    static Tai whole() {
        return of((row, column) -> false);
    }

    /** Every seventh value is missing, in another row for each column. */
    static Tai withGaps() {
        return of((row, column) -> (row + 3 * column) % 7 == 0);
    }

    private interface Gap {
        boolean at(int row, int column);
    }

    private static Tai of(Gap gap) {
        List<String[]> lines = lines("tai.csv");
        List<String> indicators = Arrays.asList(lines.get(0)).subList(1, lines.get(0).length);
        List<String> countries = new ArrayList<>();
        Map<String, Map<String, Fraction>> values = new HashMap<>();
        for (int row = 1; row < lines.size(); row++) {
            String[] line = lines.get(row);
            Map<String, Fraction> ofCountry = new TreeMap<>();
            for (int column = 1; column < line.length; column++) {
                if (!gap.at(row, column)) {
                    ofCountry.put(indicators.get(column - 1), Fraction.parse(line[column]));
                }
            }
            countries.add(line[0]);
            values.put(line[0], ofCountry);
        }
        return new Tai(indicators, countries, values);
    }

    /** Cells of a file beside this class, the line of titles too. */
    static List<String[]> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Tai.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all indicators. */
    Table table() {
        return Table.of(
                countries.stream().map(country -> entry(country, indicators)).toList());
    }

    /** Of the countries that have a value of this one. */
    Table column(String indicator) {
        return Table.of(countries.stream()
                .filter(country -> of(country).containsKey(indicator))
                .map(country -> entry(country, List.of(indicator)))
                .toList());
    }

    /** Values that are there. */
    List<Fraction> present(String indicator) {
        return countries.stream()
                .map(country -> of(country).get(indicator))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, Fraction> of(String country) {
        return Objects.requireNonNull(values.get(country));
    }

    private Entry entry(String country, List<String> of) {
        Map<String, Observation> observations = new HashMap<>();
        of(country).forEach((indicator, value) -> {
            if (of.contains(indicator)) {
                observations.put(indicator, Observation.of(value));
            }
        });
        return Entry.of(country, observations);
    }
}
