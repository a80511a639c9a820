package org.taizhang.ledger.adoption;

import java.time.Instant;

/**
 * A proposal that did not come into force.
 *
 * @param reason empty where a newer one replaced it
 * @param actor who ended it, or put the newer one forward
 */
public record Ended<T>(Proposal<T> proposal, Outcome outcome, String reason, String actor, Instant recordedAt) {}
