/**
 * 排名的确定程度: how a ranking holds when assumptions move. Here, and only here, numbers are doubles: nothing of it is a
 * score.
 */
@NullMarked
package org.taizhang.ledger.assessment.certainty;

import org.jspecify.annotations.NullMarked;
