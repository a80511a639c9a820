package org.taizhang.ledger.assessment.change;

import org.taizhang.ledger.Text;

/** What made a score different, in the order in which steps are usually taken. */
public enum Cause {
    DATA_REVISIONS("数据更正", "Data revisions"),
    NEW_FILINGS("新报数据", "New filings"),
    DIRECTORY("名录变化", "Directory"),
    TARGETS("目标变化", "Targets"),
    SCHEME("办法变化", "Scheme");

    private final Text text;

    Cause(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
