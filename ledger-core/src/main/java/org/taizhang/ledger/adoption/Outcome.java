package org.taizhang.ledger.adoption;

import org.taizhang.ledger.Text;

/** What became of a proposal that did not come into force. */
public enum Outcome {
    REFUSED("未同意", "Refused"),
    WITHDRAWN("已撤回", "Withdrawn"),
    /** By a newer one about the same. */
    REPLACED("被新草案取代", "Replaced by a newer one");

    private final Text label;

    Outcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
