package org.taizhang.ledger.filing;

import org.taizhang.ledger.Text;

/** What somebody may do with a report. */
public enum Move {
    FILE("填报", "file"),
    QUERY("质询", "query"),
    ANSWER("答复", "answer"),
    SETTLE("了结", "settle"),
    ACCEPT("验收", "accept"),
    RETURN("退回", "return");

    private final Text label;

    Move(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
