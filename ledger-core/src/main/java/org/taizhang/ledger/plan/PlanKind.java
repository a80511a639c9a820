package org.taizhang.ledger.plan;

import org.taizhang.ledger.Text;

/** What the committee puts forward and adopts. */
public enum PlanKind {
    PLAN("规划", "Plan"),
    MAPPING("主导产业对照表", "Industry mapping"),
    PATH_BASES("路径起点", "Path bases"),
    TARGET_PATHS("目标路径", "Target paths");

    private final Text label;

    PlanKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
