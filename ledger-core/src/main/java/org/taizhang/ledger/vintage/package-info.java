/** 数据修订: how a figure differs between two moments at which it was known. */
@NullMarked
package org.taizhang.ledger.vintage;

import org.jspecify.annotations.NullMarked;
