package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.Cell.Flag;
import org.taizhang.ledger.form.Cell.Measured;
import org.taizhang.ledger.form.Cell.Quantity;
import org.taizhang.ledger.form.Cell.Words;

/** Reads cells as numbers in the unit of their item. */
public final class Numbers {

    private Numbers() {}

    /**
     * Land entered in m² comes out in 亩, exactly.
     *
     * @return null when the cell is missing, no number, not sane, or in a unit the item does not take
     */
    public static @Nullable BigDecimal of(ItemDefinition item, @Nullable Cell cell) {
        return cell == null ? null : cell.on(new Reader(item)).orElse(null);
    }

    private record Reader(ItemDefinition item) implements Cell.Cases<Optional<BigDecimal>> {

        @Override
        public Optional<BigDecimal> quantity(Quantity cell) {
            return item.type().numeric() ? sane(cell.value()) : Optional.empty();
        }

        @Override
        public Optional<BigDecimal> measured(Measured cell) {
            if (cell.unit() == null) {
                return sane(cell.value());
            }
            Optional<AreaUnit> wanted = AreaUnit.find(item.unit());
            Optional<AreaUnit> entered = AreaUnit.find(cell.unit())
                    .filter(u -> wanted.filter(u::exactIn).isPresent());
            return entered.flatMap(u -> sane(cell.value()).map(v -> u.convert(v, wanted.orElseThrow())));
        }

        @Override
        public Optional<BigDecimal> words(Words cell) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> flag(Flag cell) {
            return Optional.empty();
        }

        private static Optional<BigDecimal> sane(BigDecimal value) {
            return Magnitude.sane(value) ? Optional.of(value) : Optional.empty();
        }
    }
}
