package org.taizhang.ledger.assessment;

import org.taizhang.ledger.Text;

/** How an objection ends. */
public enum Ruling {
    DISMISSED("不予采纳", "Dismissed"),
    /** The figures are corrected in the ledger, and the assessment is computed at a newer position. */
    RECOMPUTE("采纳，更正后重新计算", "Upheld: compute again when the figures are corrected"),
    /** The cluster is not to blame: the weight is shared by its other indicators. */
    NO_FAULT("采纳，认定非自身原因，权重由其余各项分担", "Upheld as no fault of its own: its other indicators share the weight");

    private final Text label;

    Ruling(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
