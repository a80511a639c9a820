package org.taizhang.ledger.attainment;

import org.taizhang.ledger.Text;

/** How an expectation came about. */
public enum Basis {
    SEASONAL("目标×季节份额", "target × seasonal share"),
    SHARE_OF_YEAR("目标×月数÷12", "target × months ÷ 12"),
    PATH("路径按月直线内插", "path, linear by months"),
    GEOMETRIC("路径按月等比内插", "path, by equal ratios from month to month"),
    MILESTONES("里程碑之间按月直线内插", "linear by months between milestones"),
    TARGET_OF_YEAR("当年目标（目标年之间按年直线内插）", "target of the year (linear by years between target years)");

    private final Text label;

    Basis(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
