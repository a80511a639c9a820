package org.taizhang.ledger.assessment.change;

import org.taizhang.ledger.Text;

/** What made a score different, in the order in which steps are usually taken. */
public enum Cause {
    /** Of reports that were there before; and deadlines that have passed. */
    DATA_REVISIONS("数据更正（含验收、退回、确认）", "Data revisions, with acceptances, returns, confirmations"),
    /** First filings, and what became of them. */
    NEW_FILINGS("新报数据", "New filings"),
    DIRECTORY("名录变化", "Directory"),
    /** The three before together, for readers whom one of them alone could tell the value of one enterprise. */
    FIGURES("数据（更正、新报、名录）", "All changes of figures"),
    /**
     * What was reached is that of another period; only between assessments of different ones. Readers without single filings
     * get all changes of figures in it.
     */
    PERIOD("报告期不同（后者的实际数）", "What was reached in the other period"),
    /** Decisions about plans, and other targets of another period: targets, and which classes are of a leading industry. */
    TARGETS("目标变化", "Targets"),
    SCHEME("办法变化", "Scheme"),
    /** No fault, demerits, vetoes. */
    REMARKS("考核组认定", "Remarks of the committee");

    private final Text text;

    Cause(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
