package org.taizhang.ledger.attainment;

import org.taizhang.ledger.Text;

/** How an expectation came about. */
public enum Basis {
    SEASONAL("目标×季节份额", "target × seasonal share"),
    PATH("路径按月直线内插", "path, linear by months"),
    TARGET_OF_YEAR("当年目标（目标年之间按年直线内插）", "target of the year (linear by years between target years)");

    private final Text label;

    Basis(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
