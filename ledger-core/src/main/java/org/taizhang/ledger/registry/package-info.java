/** 名录库: which enterprises there are, where they sit, and since when they are above scale, stopped or gone. */
@NullMarked
package org.taizhang.ledger.registry;

import org.jspecify.annotations.NullMarked;
