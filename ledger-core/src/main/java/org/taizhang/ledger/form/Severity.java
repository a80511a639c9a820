package org.taizhang.ledger.form;

import org.taizhang.ledger.Text;

/** What a check does to a report that is not in order. */
public enum Severity {
    /** Refuses: it cannot be true inside one report or one book. */
    HARD("强制性", "mandatory"),
    /** Unusual: taken with a real explanation. */
    SOFT("核实性", "to be explained"),
    /** For statisticians only; never shown to a filer. */
    ALERT("预警", "alert");

    private final Text label;

    Severity(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
