/** 防篡改: the public log, and the receipts of filings. */
@NullMarked
package org.taizhang.api.transparency;

import org.jspecify.annotations.NullMarked;
