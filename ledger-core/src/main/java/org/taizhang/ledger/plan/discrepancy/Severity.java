package org.taizhang.ledger.plan.discrepancy;

/** How much a reader can be misled. */
public enum Severity {
    /** A target or a baseline could be read as another number. */
    HIGH,
    /** Numbers do not fit together, no target changes. */
    MEDIUM,
    /** Rounding, or worth knowing. */
    LOW
}
