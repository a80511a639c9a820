package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonValue;

/** The columns of a form. */
public enum Column {
    /** 本月; 1—2月合计 in period 02. */
    MONTH("month"),
    /** 1—本月: computed by the ledger unless the item is typed. */
    YTD("ytd"),
    /** 上年同期本月. */
    LAST_YEAR_MONTH("lyMonth"),
    /** 上年同期1—本月. */
    LAST_YEAR_YTD("lyYtd"),
    /** At 24:00 of the last day of the period. */
    END("end"),
    /** Average of the period. */
    AVERAGE("avg"),
    /** A stock at the end of the period. */
    STOCK("stock");

    private final String code;

    Column(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
