package org.taizhang.ledger.adoption;

/**
 * How a person ends a proposal that is not to come into force.
 *
 * @param reason for everybody to read, with no personal data
 */
public record Ending(Way way, String reason) {

    public enum Way {
        /** Another person does not consent. */
        REFUSED(Outcome.REFUSED),
        /** Its proposer takes it back. */
        WITHDRAWN(Outcome.WITHDRAWN);

        private final Outcome outcome;

        Way(Outcome outcome) {
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }
    }

    public static Ending refused(String reason) {
        return new Ending(Way.REFUSED, reason);
    }

    public static Ending withdrawn(String reason) {
        return new Ending(Way.WITHDRAWN, reason);
    }
}
