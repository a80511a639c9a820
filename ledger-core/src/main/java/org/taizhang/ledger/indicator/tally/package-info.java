/** Keeps every statement exact after every event, touching only what the event changes. */
@NullMarked
package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.NullMarked;
