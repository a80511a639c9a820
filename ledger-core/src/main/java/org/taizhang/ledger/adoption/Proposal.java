package org.taizhang.ledger.adoption;

import java.time.Instant;

/**
 * Something one person put forward; in force only when another adopts it.
 *
 * @param id by which the second person names it
 */
public record Proposal<T>(String id, T content, String actor, Instant recordedAt) {}
