package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Missing;

/** What counts as the value of one indicator for every subject, after guards on its denominator. */
record Column(List<Cell> cells) {

    /** @param guards those that changed the value */
    record Cell(Observation observation, List<Guard> guards) {}

    private static final Observation NOT_STATED = Observation.missing(Missing.NOT_STATED);

    static Column of(String indicator, List<Guard> guards, Table table) {
        List<Cell> cells = new ArrayList<>(table.entries().size());
        for (Entry entry : table.entries()) {
            Cell cell = new Cell(entry.observations().getOrDefault(indicator, NOT_STATED), List.of());
            for (Guard guard : guards) {
                cell = guard.on(new OnValue(cell, entry.observations()));
            }
            cells.add(cell);
        }
        return new Column(cells);
    }

    List<Fraction> values() {
        return cells.stream()
                .map(cell -> cell.observation().value())
                .filter(Objects::nonNull)
                .toList();
    }

    private record OnValue(Cell cell, Map<String, Observation> observations) implements Guard.Cases<Cell> {

        /** Judged when all points are known. */
        @Override
        public Cell noBonus(Guard.NoBonus guard) {
            return cell;
        }

        @Override
        public Cell previousDenominator(Guard.PreviousDenominator guard) {
            Observation denominator = observations.getOrDefault(guard.denominator(), NOT_STATED);
            Fraction now = denominator.value();
            Fraction before = denominator.previous();
            Fraction value = cell.observation().value();
            if (value == null || now == null || before == null || now.compareTo(before) >= 0) {
                return cell;
            }
            Fraction corrected = value.times(now).dividedBy(before);
            return new Cell(cell.observation().withValue(corrected.reduced()), List.of(guard));
        }
    }
}
