/** What every feature of the ledger shares: events, commands, decisions, refusals and exact numbers. */
@NullMarked
package org.taizhang.ledger;

import org.jspecify.annotations.NullMarked;
