/** 建设进度: what a town reports of its cluster's land and buildings, and what the land authority confirms. */
@NullMarked
package org.taizhang.ledger.development;

import org.jspecify.annotations.NullMarked;
