/** 报表: the book of one enterprise and one year, what is filed into it, accepted and returned. */
@NullMarked
package org.taizhang.ledger.filing;

import org.jspecify.annotations.NullMarked;
