/** 自定公式: point rules of a scheme's own, in CEL over exact numbers. */
@NullMarked
package org.taizhang.ledger.assessment.formula;

import org.jspecify.annotations.NullMarked;
