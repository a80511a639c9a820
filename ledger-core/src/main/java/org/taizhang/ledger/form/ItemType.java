package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.taizhang.ledger.Text;

/** What a cell may hold. */
public enum ItemType {
    /** Whole 千元. */
    @JsonProperty("amount")
    AMOUNT("整数（千元）", "a whole number of thousand yuan"),
    /** A number with at most two decimals, in the unit of the item. */
    @JsonProperty("decimal2")
    DECIMAL2("数字", "a number"),
    /** Whole persons. */
    @JsonProperty("persons")
    PERSONS("整数（人）", "a whole number of persons"),
    /** A whole number in the unit of the item. */
    @JsonProperty("int")
    INT("整数", "a whole number"),
    /** 亩 with at most 4 decimals or m² with at most 2; land may be entered in either unit. */
    @JsonProperty("area")
    AREA("面积（数字）", "an area (a number)"),
    /** An area and how far a utility has come. */
    @JsonProperty("areaWithStatus")
    AREA_WITH_STATUS("面积和状态", "an area with a status"),
    @JsonProperty("bool")
    BOOL("是或否（true/false）", "true or false"),
    /** One of the item's options, by code. */
    @JsonProperty("enum")
    ENUM("选项代码（文字）", "the code of an option (a string)"),
    /** A short identifier. */
    @JsonProperty("code")
    CODE("编号（文字）", "an identifier (a string)"),
    /** An industrial class of GB/T 4754-2017. */
    @JsonProperty("class")
    INDUSTRY_CLASS("行业小类代码（文字）", "an industry class (a string)"),
    /** A month such as {@code 2025-03}. */
    @JsonProperty("month")
    MONTH("月份（文字，如 2025-03）", "a month (a string such as 2025-03)"),
    /** Free text without personal data, at most 200 characters. */
    @JsonProperty("text")
    TEXT("文字", "text");

    private final Text expected;

    ItemType(String zh, String en) {
        this.expected = new Text(zh, en);
    }

    public boolean numeric() {
        return compareTo(AREA_WITH_STATUS) <= 0;
    }

    /** What to type, in words. */
    public Text expected() {
        return expected;
    }
}
