/** 防篡改: what makes any later change of the ledger visible: leaves, checkpoints, receipts and how they are checked. */
@NullMarked
package org.taizhang.ledger.transparency;

import org.jspecify.annotations.NullMarked;
