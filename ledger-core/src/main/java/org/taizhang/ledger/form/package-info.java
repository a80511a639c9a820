/** The forms as data: items, codes, units, identities; and the values of a report, before anyone judges them. */
@NullMarked
package org.taizhang.ledger.form;

import org.jspecify.annotations.NullMarked;
