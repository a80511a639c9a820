/** 矛盾: what a plan says twice and not alike, found by exact arithmetic on its quoted facts; nothing is repaired. */
@NullMarked
package org.taizhang.ledger.plan.discrepancy;

import org.jspecify.annotations.NullMarked;
