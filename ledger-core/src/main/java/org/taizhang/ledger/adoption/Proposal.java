package org.taizhang.ledger.adoption;

import java.time.Instant;

/** Something one person put forward; in force only when another adopts it. */
public record Proposal<T>(T content, String actor, Instant recordedAt) {}
