/** The ledger's first event: what kind of ledger this is, and by which clock it runs. */
@NullMarked
package org.taizhang.ledger.declaration;

import org.jspecify.annotations.NullMarked;
