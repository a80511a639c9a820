/** 考核: schemes that are adopted, and assessments by them from draft to final, all as decisions of persons. */
@NullMarked
package org.taizhang.ledger.assessment;

import org.jspecify.annotations.NullMarked;
