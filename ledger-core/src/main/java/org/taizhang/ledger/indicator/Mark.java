package org.taizhang.ledger.indicator;

import org.taizhang.ledger.Text;

/** What a reader must know about a value before using it. */
public enum Mark {
    PROVISIONAL(
            "初步数：填报期未结束，或有报表未验收、面积未确认",
            "Provisional: the window is open, or a report is not accepted or an area not confirmed"),
    INCOMPLETE(
            "不全：填报期未结束，尚有应报未报（或已退回）的报表",
            "Incomplete: the window is open and reports that are due are not in yet, or were returned"),
    CARRIED(
            "沿用：本期未报，沿用前期存量（至多3期）",
            "Carried: not filed for this period, an earlier stock stands (three periods at most)"),
    DERIVED("推算：建成区面积×规划可用面积占比", "Derived: built-up area × the plan's usable share"),
    ANNUALISED("年化：÷累计月数×12", "Annualised: ÷ cumulative months × 12");

    private final Text text;

    Mark(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
