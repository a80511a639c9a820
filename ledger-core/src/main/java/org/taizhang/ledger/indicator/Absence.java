package org.taizhang.ledger.indicator;

import org.taizhang.ledger.Text;

/** Why there is no value. Missing is never zero. */
public enum Absence {
    NOT_FILED("未报", "Not filed"),
    RETURNED("报表已退回，待重报", "Returned, not filed again yet"),
    SUPPRESSED("为保密不公布（不足3家或一家独大）", "Withheld: fewer than three contributors, or one above 85 %"),
    INCOMPLETE("填报期未结束，尚有应报未报，暂不比较", "Not compared yet: the window is open and reports that are due are not in"),
    BUILDING_UNKNOWN("租用厂房所在楼宇未登记，占地无法推算", "The rented floor is in no registered building: its land cannot be derived"),
    EXEMPT("本期免报", "Nothing is due for this period"),
    HISTORY_TOO_SHORT("台账历史不足", "The ledger's history is too short"),
    BASE_ZERO("基期为零", "The base is zero"),
    DENOMINATOR_ZERO("分母为零", "The denominator is zero"),
    CLUSTER_MISSING("有集聚区缺数，不能合计", "A cluster's part is missing"),
    NO_TARGET("没有已通过的目标或对照表", "No target or mapping is adopted"),
    NO_PATH_BASE("没有已通过的路径起点", "No path base is adopted");

    private final Text text;

    Absence(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
