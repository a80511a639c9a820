package org.taizhang.ledger.attainment;

import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.TargetColumn;

/** Which indicator is compared with which column of the plan. */
public final class Measure {

    private Measure() {}

    /** The column of the plan that sets the target of an indicator in its target year, if one does. */
    public static Optional<TargetColumn> columnOf(IndicatorCode indicator, Period at) {
        return Stream.of(TargetColumn.values())
                .filter(column -> of(column, at.year(), at) == indicator)
                .findFirst();
    }

    /**
     * Output is counted from January in the target year, over twelve months in others. Intensity is compared over twelve
     * months before December: on a real small park the annualised one is 46 % of the year's total at February.
     */
    static IndicatorCode of(TargetColumn column, int targetYear, Period at) {
        return switch (column) {
            case OUTPUT -> at.year() == targetYear ? IndicatorCode.OUTPUT_YTD : IndicatorCode.OUTPUT_12M;
            case ENTERPRISES -> IndicatorCode.ENTERPRISES;
            case ABOVE_SCALE -> IndicatorCode.ABOVE_SCALE;
            case BUILT_UP_AREA -> IndicatorCode.BUILT_UP_AREA;
            case LEVELLED_AREA -> IndicatorCode.LEVELLED_AREA;
            case PRODUCTIVE_AREA -> IndicatorCode.PRODUCTIVE_AREA;
            case USABLE_SHARE -> IndicatorCode.USABLE_SHARE;
            case EMPLOYMENT -> IndicatorCode.EMPLOYMENT;
            case INTENSITY -> at.month() == 12 ? IndicatorCode.INTENSITY : IndicatorCode.INTENSITY_12M;
            case LEADING_SHARE -> IndicatorCode.LEADING_SHARE;
        };
    }
}
