package org.taizhang.ledger.assessment.scheme;

import org.taizhang.ledger.Text;

/** Why there is no value to score. */
public enum Missing {
    OWN_FAULT("应报未报或截止时未确认", "A required form not filed, or not confirmed by the cut-off"),
    NO_FAULT("经两名委员认定的非自身原因", "No fault of its own, by recorded decision of two members"),
    DENOMINATOR_ZERO("分母为零", "The denominator is zero"),
    NO_TARGET("没有目标或基准", "No target or base"),
    NOT_STATED("数据中空缺", "Blank in the data");

    private final Text text;

    Missing(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
