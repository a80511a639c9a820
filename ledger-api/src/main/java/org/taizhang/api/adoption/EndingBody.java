package org.taizhang.api.adoption;

import org.taizhang.ledger.adoption.Ending;

/**
 * Why a proposal is refused, or withdrawn.
 *
 * @param reason no personal data
 */
public record EndingBody(String reason) {

    public Ending refusal() {
        return Ending.refused(reason);
    }

    public Ending withdrawal() {
        return Ending.withdrawn(reason);
    }
}
