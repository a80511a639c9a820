package org.taizhang.ledger.attainment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;

/** Figures stated by a test; what it does not state is not filed. */
final class Figures implements FigureSource {

    private final Map<IndicatorCode, Fraction> values = new EnumMap<>(IndicatorCode.class);
    private final Map<IndicatorCode, Absence> absences = new EnumMap<>(IndicatorCode.class);
    private final Set<IndicatorCode> incomplete = EnumSet.noneOf(IndicatorCode.class);

    Figures with(IndicatorCode code, String value) {
        values.put(code, Fraction.whole(new BigDecimal(value)));
        return this;
    }

    Figures without(IndicatorCode code, Absence why) {
        absences.put(code, why);
        return this;
    }

    /** Its window is open and half filed. */
    Figures incomplete(IndicatorCode code, String value) {
        incomplete.add(code);
        return with(code, value);
    }

    @Override
    public Figure figure(IndicatorCode code, Scope scope, Period period) {
        Fraction value = values.get(code);
        Absence absence = value == null ? absences.getOrDefault(code, Absence.NOT_FILED) : null;
        Set<Mark> marks = incomplete.contains(code) ? Set.of(Mark.PROVISIONAL, Mark.INCOMPLETE) : Set.of();
        return new Figure(code, scope, period, value, absence, marks, Coverage.NONE, new TreeSet<>());
    }
}
