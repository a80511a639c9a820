package org.taizhang.ledger.check;

import org.taizhang.ledger.Text;

/**
 * An entry of the catalogue that is asked of no report, and why.
 *
 * @param status {@code DROPPED}, {@code TASK}, {@code INVARIANT}, {@code DISCLOSURE}, {@code STATUS}, {@code FORMULA},
 *     {@code NO_DATA} where the ledger does not have what it looks at, or {@code ELSEWHERE}
 */
public record NotLive(String id, String status, Text reason) {}
