package org.taizhang.api.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;

/** A figure in CSV: rounded for reading, and exact as numerator and denominator. */
final class FigureRow {

    static final List<String> HEADER = List.of(
            "position",
            "scope",
            "period",
            "code",
            "name",
            "unit",
            "value",
            "numerator",
            "denominator",
            "absence",
            "marks",
            "due",
            "filed",
            "onTime",
            "imputed",
            "unknown");

    private FigureRow() {}

    static List<String> of(Figure figure, long position) {
        Coverage coverage = figure.coverage();
        return List.of(
                Long.toString(position),
                figure.scope().value(),
                figure.period().toString(),
                figure.code().name(),
                figure.code().title().zh(),
                figure.code().unit().symbol().zh(),
                figure.value() == null
                        ? ""
                        : figure.value().rounded(figure.code().unit().scale()).toPlainString(),
                figure.value() == null ? "" : figure.value().numerator().toPlainString(),
                figure.value() == null ? "" : figure.value().denominator().toPlainString(),
                figure.absence() == null ? "" : figure.absence().name(),
                figure.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                Integer.toString(coverage.due()),
                Integer.toString(coverage.filed()),
                Integer.toString(coverage.onTime()),
                Integer.toString(coverage.imputed()),
                Integer.toString(coverage.unknown()));
    }
}
