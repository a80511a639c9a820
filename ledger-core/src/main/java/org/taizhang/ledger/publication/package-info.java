/** 数据公布: the figures of a period, or a position for an assessment, fixed in the ledger and given out by two persons. */
@NullMarked
package org.taizhang.ledger.publication;

import org.jspecify.annotations.NullMarked;
