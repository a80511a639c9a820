package org.taizhang.ledger.indicator;

import org.taizhang.ledger.Text;

/** What formulas are fed with: exact sums, stocks and counts of one cluster and period, or of {@code all}. */
public enum Term {
    OUTPUT_MONTH("本月工业总产值", "Gross output of the period", Unit.THOUSAND_YUAN),
    OUTPUT_YTD("1—本月工业总产值", "Gross output, year to date", Unit.THOUSAND_YUAN),
    OUTPUT_YTD_LAST_YEAR("上年1—本月工业总产值", "Gross output, last year to the same month", Unit.THOUSAND_YUAN),
    OUTPUT_12M("近12个月工业总产值", "Gross output, twelve months", Unit.THOUSAND_YUAN),
    SALES_YTD("1—本月工业销售产值", "Sales output, year to date", Unit.THOUSAND_YUAN),
    EXPORT_YTD("1—本月出口交货值", "Export delivery, year to date", Unit.THOUSAND_YUAN),
    ABOVE_SCALE_YTD("1—本月规上工业总产值", "Above-scale output, year to date", Unit.THOUSAND_YUAN),
    CORE_YTD("1—本月主导产业（核心小类）产值", "Output in core classes, year to date", Unit.THOUSAND_YUAN),
    EXTENDED_YTD("1—本月主导产业（核心与扩展小类）产值", "Output in core and extension classes, year to date", Unit.THOUSAND_YUAN),
    COMPARABLE("本期已报企业自年初累计产值", "Own year to date of the members that filed", Unit.THOUSAND_YUAN),
    COMPARABLE_BASE("同一批企业上年同期累计产值", "The same members' own same period last year", Unit.THOUSAND_YUAN),
    HEADCOUNT("从业人员期末人数", "Persons employed at the end", Unit.PERSONS),
    AVERAGE_PERSONS("1—本月平均人数", "Average persons employed, year to date", Unit.PERSONS),
    BUILT_UP("建成区面积", "Built-up area", Unit.MU),
    PRODUCTIVE("产出面积", "Productive area", Unit.MU),
    LEVELLED("场平面积", "Levelled area", Unit.MU),
    INDUSTRIAL_LAND("工业用地", "Industrial land", Unit.MU),
    INDUSTRIAL_FLOOR("工业建筑面积", "Industrial floor", Unit.SQUARE_METRES),
    MIXED_USE("综合用地", "Mixed-use land", Unit.MU),
    WORKSHOP_FLOOR("标准厂房计容建筑面积", "Workshop floor counted for FAR", Unit.SQUARE_METRES),
    WORKSHOP_LAND("标准厂房用地", "Workshop land", Unit.MU),
    OCCUPIED("企业占用土地", "Land occupied by enterprises", Unit.MU),
    IDLE("企业闲置土地", "Idle land of enterprises", Unit.MU),
    OCCUPIED_LESS_PRODUCTIVE("企业占用土地 − 产出面积", "Land occupied − productive area", Unit.MU),
    PLANNED_USABLE_SHARE("规划可用面积占比", "Usable share assumed by the plan", Unit.PERCENT),
    ENTERPRISES("期末在册企业", "Member enterprises at the end", Unit.ENTERPRISES),
    INDIVIDUALS("个体工商户", "Individual businesses", Unit.ENTERPRISES),
    PRODUCING("近12个月有产值的企业", "Enterprises with output within twelve months", Unit.ENTERPRISES),
    ABOVE_SCALE("规上工业企业", "Above-scale industrial enterprises", Unit.ENTERPRISES),
    DUE("应报", "Reports due", Unit.REPORTS),
    FILED_BY_CLOSE("收报截止前首报", "First filed before the close", Unit.REPORTS),
    FILED_ON_TIME("按时首报", "First filed on time", Unit.REPORTS);

    private final Text label;
    private final Unit unit;

    Term(String zh, String en, Unit unit) {
        this.label = new Text(zh, en);
        this.unit = unit;
    }

    /** Comes from the development form, not from reports of enterprises. */
    public boolean statedByTowns() {
        return compareTo(BUILT_UP) >= 0 && compareTo(WORKSHOP_LAND) <= 0;
    }

    public Text label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }
}
