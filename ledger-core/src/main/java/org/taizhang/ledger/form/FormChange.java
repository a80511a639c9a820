package org.taizhang.ledger.form;

/**
 * A version of a form, put forward or decided.
 *
 * @param number of the proposal, from 1
 * @param reason why it was put forward
 * @param sequence of the event in the stream of the form that made it what it is
 */
public record FormChange(int number, FormDefinition form, String reason, long sequence) {

    /** By which the second person names it: a proposal that was replaced in between is not adopted by mistake. */
    public String name() {
        return Integer.toString(number);
    }
}
