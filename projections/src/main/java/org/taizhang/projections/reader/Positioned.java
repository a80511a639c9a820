package org.taizhang.projections.reader;

import org.taizhang.ledger.LedgerEvent;

/** An event at its place in the one order of events. */
public record Positioned(long position, String eventId, LedgerEvent event) {}
