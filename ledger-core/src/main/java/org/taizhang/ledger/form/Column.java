package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonValue;
import org.taizhang.ledger.Text;

/** The columns of a form. */
public enum Column {
    /** 本月; 1—2月合计 in period 02. */
    MONTH("month", "本期", "this period"),
    /** 1—本月: computed by the ledger unless the item is typed. */
    YTD("ytd", "1—本月", "year to date"),
    /** 上年同期本月. */
    LAST_YEAR_MONTH("lyMonth", "上年同期", "same period last year"),
    /** 上年同期1—本月. */
    LAST_YEAR_YTD("lyYtd", "上年1—同月", "year to date last year"),
    /** At 24:00 of the last day of the period. */
    END("end", "期末", "end of period"),
    /** Average of the period. */
    AVERAGE("avg", "平均", "average"),
    /** A stock at the end of the period. */
    STOCK("stock", "期末存量", "stock at the end");

    private final String code;
    private final Text label;

    Column(String code, String zh, String en) {
        this.code = code;
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
