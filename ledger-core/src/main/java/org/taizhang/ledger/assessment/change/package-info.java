/** 得分为何变化: the exact difference between two scores, step by step. */
@NullMarked
package org.taizhang.ledger.assessment.change;

import org.jspecify.annotations.NullMarked;
