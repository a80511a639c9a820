package org.taizhang.projections.filing;

import java.time.Instant;
import org.taizhang.ledger.FormCode;

/**
 * A check that could not be evaluated, and how many reports wait for the county because of it: the newest of their kind,
 * not reviewed yet.
 *
 * @param item where it was asked
 * @param version that was asked
 * @param since when the first of them was recorded
 */
public record Unchecked(FormCode form, String rule, String item, int version, long reports, Instant since) {}
