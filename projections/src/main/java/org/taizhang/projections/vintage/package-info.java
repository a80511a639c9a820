/** 数据修订: what happened to a cluster between two positions of the ledger. */
@NullMarked
package org.taizhang.projections.vintage;

import org.jspecify.annotations.NullMarked;
