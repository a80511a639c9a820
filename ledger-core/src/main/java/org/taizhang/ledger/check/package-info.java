/** 审核: edit checks as data, in CEL, and what a report looks like to them. */
@NullMarked
package org.taizhang.ledger.check;

import org.jspecify.annotations.NullMarked;
