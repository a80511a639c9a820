/** 目标完成情况: actual figures beside targets, what could be expected by now, the gap and the light. */
@NullMarked
package org.taizhang.ledger.attainment;

import org.jspecify.annotations.NullMarked;
