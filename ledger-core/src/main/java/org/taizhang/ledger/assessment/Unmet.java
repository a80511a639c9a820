package org.taizhang.ledger.assessment;

/**
 * A precondition that does not hold.
 *
 * @param subject cluster
 * @param precondition its code in the scheme
 */
public record Unmet(String subject, String precondition) {}
