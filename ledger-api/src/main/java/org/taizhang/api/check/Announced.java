package org.taizhang.api.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.check.Parameter;

/**
 * What a check will say, before there is a report: its bounds stand in the message, all their values where these differ by time
 * or industry, and an ellipsis stands for what a report will bring.
 */
public final class Announced {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final String BOUND = "p.";
    private static final String OPEN = "…";

    private Announced() {}

    public static Text of(Text message, List<Parameter> parameters) {
        return new Text(filled(message.zh(), parameters), filled(message.en(), parameters));
    }

    private static String filled(String template, List<Parameter> parameters) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(parameters.stream()
                        .filter(p -> found.group(1).equals(BOUND + p.name()))
                        .findFirst()
                        .map(Announced::values)
                        .orElse(OPEN)));
    }

    /** {@code 30/60}. */
    private static String values(Parameter parameter) {
        return Stream.of(
                        LongStream.of(parameter.value()),
                        parameter.changes().stream().mapToLong(Parameter.Change::value),
                        parameter.byClass().stream().mapToLong(Parameter.ForClasses::value))
                .flatMapToLong(all -> all)
                .distinct()
                .mapToObj(Long::toString)
                .collect(Collectors.joining("/"));
    }
}
