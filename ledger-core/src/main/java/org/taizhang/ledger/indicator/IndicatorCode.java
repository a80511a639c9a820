package org.taizhang.ledger.indicator;

import static org.taizhang.ledger.indicator.IndicatorGroup.AREA;
import static org.taizhang.ledger.indicator.IndicatorGroup.DIRECTORY;
import static org.taizhang.ledger.indicator.IndicatorGroup.LABOUR;
import static org.taizhang.ledger.indicator.IndicatorGroup.PRODUCTION;
import static org.taizhang.ledger.indicator.IndicatorGroup.QUALITY;
import static org.taizhang.ledger.indicator.IndicatorGroup.REPORTING;
import static org.taizhang.ledger.indicator.Unit.MU;
import static org.taizhang.ledger.indicator.Unit.PERCENT;
import static org.taizhang.ledger.indicator.Unit.PERSONS;
import static org.taizhang.ledger.indicator.Unit.RATIO;
import static org.taizhang.ledger.indicator.Unit.SQUARE_METRES;
import static org.taizhang.ledger.indicator.Unit.TEN_THOUSAND_YUAN_PER_MU;
import static org.taizhang.ledger.indicator.Unit.TEN_THOUSAND_YUAN_PER_PERSON;
import static org.taizhang.ledger.indicator.Unit.THOUSAND_YUAN;

import java.util.Arrays;
import java.util.Optional;
import org.taizhang.ledger.Text;

/**
 * Every published figure, in the order it is shown. The rates of reporting exist once per form, with the form in the
 * code. Formulas in words are in {@link Definition}.
 */
public enum IndicatorCode {
    OUTPUT_MONTH(PRODUCTION, THOUSAND_YUAN),
    OUTPUT_YTD(PRODUCTION, THOUSAND_YUAN),
    OUTPUT_12M(PRODUCTION, THOUSAND_YUAN),
    SALES_YTD(PRODUCTION, THOUSAND_YUAN),
    EXPORT_YTD(PRODUCTION, THOUSAND_YUAN),
    OUTPUT_ABOVE_SCALE_YTD(PRODUCTION, THOUSAND_YUAN),
    GROWTH_YTD_LEVEL(PRODUCTION, PERCENT),
    GROWTH_YTD_COMPARABLE(PRODUCTION, PERCENT),
    INTENSITY(QUALITY, TEN_THOUSAND_YUAN_PER_MU),
    INTENSITY_12M(QUALITY, TEN_THOUSAND_YUAN_PER_MU),
    INTENSITY_BUILT_UP(QUALITY, TEN_THOUSAND_YUAN_PER_MU),
    LEADING_SHARE(QUALITY, PERCENT),
    EMPLOYMENT(LABOUR, PERSONS),
    EMPLOYMENT_AVG(LABOUR, PERSONS),
    OUTPUT_PER_WORKER(LABOUR, TEN_THOUSAND_YUAN_PER_PERSON),
    BUILT_UP_AREA(AREA, MU),
    PRODUCTIVE_AREA(AREA, MU),
    USABLE_SHARE(AREA, PERCENT),
    LEVELLED_AREA(AREA, MU),
    INDUSTRIAL_LAND(AREA, MU),
    INDUSTRIAL_FLOOR(AREA, SQUARE_METRES),
    MIXED_USE_RATIO(AREA, PERCENT),
    WORKSHOP_FAR(AREA, RATIO),
    OCCUPIED_AREA(AREA, MU),
    IDLE_AREA(AREA, MU),
    ENTERPRISES(DIRECTORY, Unit.ENTERPRISES),
    ENTERPRISES_PRODUCING(DIRECTORY, Unit.ENTERPRISES),
    ABOVE_SCALE(DIRECTORY, Unit.ENTERPRISES),
    REPORTING_RATE_OUTPUT(REPORTING, PERCENT),
    ON_TIME_RATE_OUTPUT(REPORTING, PERCENT),
    REPORTING_RATE_EMPLOYMENT(REPORTING, PERCENT),
    ON_TIME_RATE_EMPLOYMENT(REPORTING, PERCENT),
    REPORTING_RATE_LAND_USE(REPORTING, PERCENT),
    ON_TIME_RATE_LAND_USE(REPORTING, PERCENT),
    REPORTING_RATE_DEVELOPMENT(REPORTING, PERCENT),
    ON_TIME_RATE_DEVELOPMENT(REPORTING, PERCENT);

    private final IndicatorGroup group;
    private final Unit unit;

    IndicatorCode(IndicatorGroup group, Unit unit) {
        this.group = group;
        this.unit = unit;
    }

    public static Optional<IndicatorCode> find(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }

    public IndicatorGroup group() {
        return group;
    }

    public Unit unit() {
        return unit;
    }

    public Definition definition() {
        return Definition.of(this);
    }

    public Text title() {
        return definition().name();
    }
}
