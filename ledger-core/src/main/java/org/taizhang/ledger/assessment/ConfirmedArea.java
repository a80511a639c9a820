package org.taizhang.ledger.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Precondition;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Formula;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.indicator.Term;

/**
 * A final score takes a productive area only as the land authority has confirmed it, whether or not the scheme says so: no
 * unconfirmed, carried or derived one.
 */
public final class ConfirmedArea {

    public static final Precondition PRECONDITION = new Precondition(
            "DEVELOPMENT_CONFIRMED",
            new Text("产出面积已由县规划和自然资源局确认", "The productive area is confirmed by the county's land authority"),
            Fraction.ONE,
            null);

    private static final Set<Mark> SHORT_OF_CONFIRMED = EnumSet.of(Mark.PROVISIONAL, Mark.CARRIED, Mark.DERIVED);

    private ConfirmedArea() {}

    /** @param area of PRODUCTIVE_AREA */
    static boolean confirms(Figure area) {
        return area.present() && area.marks().stream().noneMatch(SHORT_OF_CONFIRMED::contains);
    }

    /** The indicator is the area, or is divided by it. */
    static boolean restsOn(IndicatorCode code) {
        Formula formula = Formula.of(code);
        return formula.numerator() == Term.PRODUCTIVE || formula.denominator() == Term.PRODUCTIVE;
    }

    static boolean holds(Entry entry) {
        return PRECONDITION.holds(entry.facts().get(PRECONDITION.code()));
    }
}
