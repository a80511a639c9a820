/** Accounts, roles, mandates and rights, and the log of who read whose filings. */
@NullMarked
package org.taizhang.api.account;

import org.jspecify.annotations.NullMarked;
