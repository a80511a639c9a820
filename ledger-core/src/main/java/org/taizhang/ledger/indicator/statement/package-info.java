/** What is known of one cluster in one period: exact sums, counts, and how concentrated they are. */
@NullMarked
package org.taizhang.ledger.indicator.statement;

import org.jspecify.annotations.NullMarked;
