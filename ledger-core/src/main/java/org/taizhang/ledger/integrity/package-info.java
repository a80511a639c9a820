/** 统计干预: that somebody was asked to change figures; what was said is kept outside the ledger. */
@NullMarked
package org.taizhang.ledger.integrity;

import org.jspecify.annotations.NullMarked;
