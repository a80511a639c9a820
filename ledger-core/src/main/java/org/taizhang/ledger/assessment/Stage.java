package org.taizhang.ledger.assessment;

import org.taizhang.ledger.Text;

/** How far an assessment has come. */
public enum Stage {
    DRAFT("草稿", "Draft"),
    COMPUTED("已计算，待复核", "Computed, to be reviewed"),
    REVIEWED("已复核，待公示", "Reviewed, to be published"),
    PUBLISHED("公示中，可提异议", "Published for objection"),
    FINAL("已定稿", "Final"),
    SUPERSEDED("已被新结果取代", "Superseded");

    private final Text label;

    Stage(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }

    /** Nothing changes any more. */
    public boolean closed() {
        return this == FINAL || this == SUPERSEDED;
    }

    /** Towns see it. */
    public boolean open() {
        return this == PUBLISHED || closed();
    }
}
