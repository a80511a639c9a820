package org.taizhang.ledger;

/** One stream. */
public record StreamRef(StreamType<?, ?> type, String id) {}
