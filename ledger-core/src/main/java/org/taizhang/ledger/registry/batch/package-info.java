/** 入库、退库: batches of enterprises that become above scale, or no longer are, by one notice and one decision of two persons. */
@NullMarked
package org.taizhang.ledger.registry.batch;

import org.jspecify.annotations.NullMarked;
