package org.taizhang.ledger.check;

import org.taizhang.ledger.Text;

/** How far a check looks. */
public enum CheckScope {
    /** One report, and the other reports of its book. */
    BOOK("本年台账", "the book of the year"),
    /** Also last year's book. */
    HISTORY("含上年台账", "also last year's book"),
    /** Also other enterprises of the cluster: always an alert, its numbers never reach a filer. */
    CLUSTER("含同集聚区同行", "also the peers in the cluster");

    private final Text label;

    CheckScope(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
