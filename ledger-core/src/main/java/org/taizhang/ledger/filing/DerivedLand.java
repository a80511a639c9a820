package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.Rule;

/** Land that follows from sound values may still be beyond all measure: much floor in a building of little. */
final class DerivedLand {

    static final Rule<Filing> RULE = new Rule<>("CELL_RANGE", DerivedLand::soundAreas, DerivedLand::tooLarge);

    private DerivedLand() {}

    private static boolean soundAreas(Filing f) {
        return Stream.of("ownedLand", "leasedLand", "rentedOutLand", "rentedFloor")
                .allMatch(item -> {
                    BigDecimal value = f.find(item);
                    return value != null && definition(f, item).within(value);
                });
    }

    private static List<Problem> tooLarge(Filing f) {
        return LandUse.derived(f).entrySet().stream()
                .filter(derived -> !definition(f, derived.getKey()).within(derived.getValue()))
                .map(derived -> definition(f, derived.getKey())
                        .tooLarge(
                                "/values/" + (derived.getKey().equals("allocatedLand") ? "rentedFloor" : "ownedLand")))
                .limit(1)
                .toList();
    }

    private static ItemDefinition definition(Filing f, String item) {
        return f.report().form().item(item).orElseThrow();
    }
}
