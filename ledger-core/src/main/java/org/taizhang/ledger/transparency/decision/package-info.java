/** What persons decide about the transparency log: another key, a new beginning, an erased salt. */
@NullMarked
package org.taizhang.ledger.transparency.decision;

import org.jspecify.annotations.NullMarked;
