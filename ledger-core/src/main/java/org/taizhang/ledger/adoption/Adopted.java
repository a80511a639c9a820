package org.taizhang.ledger.adoption;

import java.time.Instant;

/**
 * Something in force by decision, until the next of its kind is adopted.
 *
 * @param document number of the document by which it was adopted
 * @param actor who adopted it
 */
public record Adopted<T>(T content, String document, String actor, Instant recordedAt) {}
