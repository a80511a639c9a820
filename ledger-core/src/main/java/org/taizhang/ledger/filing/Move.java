package org.taizhang.ledger.filing;

import org.taizhang.ledger.Text;

/** What somebody may do with a report. */
public enum Move {
    FILE(Legal.UNTIL_CLOSE, "填报", "file"),
    /** With consent of two persons of the county. */
    CORRECT(Legal.AFTER_CLOSE, "更正", "correct"),
    QUERY(Legal.ALWAYS, "质询", "query"),
    ANSWER(Legal.ALWAYS, "答复", "answer"),
    SETTLE(Legal.ALWAYS, "了结", "settle"),
    ACCEPT(Legal.ALWAYS, "验收", "accept"),
    RETURN(Legal.UNTIL_CLOSE, "退回", "return");

    /** When, seen from the close of the window. */
    public enum Legal {
        UNTIL_CLOSE("截止前", "until the close"),
        AFTER_CLOSE("截止后", "after the close"),
        ALWAYS("随时", "any time");

        private final Text label;

        Legal(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    private final Legal legal;
    private final Text label;

    Move(Legal legal, String zh, String en) {
        this.legal = legal;
        this.label = new Text(zh, en);
    }

    public Legal legal() {
        return legal;
    }

    public Text label() {
        return label;
    }
}
