package org.taizhang.ledger.check;

/** What became of one check of one report. */
public enum Outcome {
    PASSED,
    FIRED,
    /** {@code applies} is false, or something it looks at is not known: neither passed nor failed. */
    NOT_APPLICABLE,
    /** It applies and could not be evaluated: not passed; the report is taken and marked. */
    RULE_ERROR
}
