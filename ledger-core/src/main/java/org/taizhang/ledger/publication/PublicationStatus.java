package org.taizhang.ledger.publication;

import org.taizhang.ledger.Text;

/** What the county promises of the figures it gives out. */
public enum PublicationStatus {
    /** The first of a period; will be revised. */
    PROVISIONAL("初步数", "provisional"),
    /** Takes the place of an earlier one and may be revised again. */
    REVISED("修订数", "revised"),
    /** Every figure stands: its window is closed and all its reports are accepted. */
    FINAL("最终数", "final");

    private final Text label;

    PublicationStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
