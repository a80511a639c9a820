package org.taizhang.api.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;

/**
 * A figure in CSV: rounded for reading, and exact as numerator and denominator.
 *
 * @param knownAt when the last event up to the position was recorded; null before the first
 * @param demonstration everything in this ledger is generated, and every row says so
 */
record FigureRow(long position, @Nullable Instant knownAt, boolean demonstration) {

    static final List<String> HEADER = List.of(
            "position",
            "scope",
            "period",
            "periodLabel",
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
            "unknown",
            "knownAt",
            "demonstration");

    List<String> of(Figure figure) {
        Coverage coverage = figure.coverage();
        return List.of(
                Long.toString(position),
                figure.scope().value(),
                figure.period().toString(),
                figure.period().label().zh(),
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
                Integer.toString(coverage.unknown()),
                Objects.toString(knownAt, ""),
                demonstration ? "generated 演示数据" : "");
    }
}
