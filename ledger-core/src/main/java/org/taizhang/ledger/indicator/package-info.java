/** 指标: the catalogue of published figures, their exact formulas, and the running totals they are made of. */
@NullMarked
package org.taizhang.ledger.indicator;

import org.jspecify.annotations.NullMarked;
