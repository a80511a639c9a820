/** 凭证: files that support corrections, kept outside the ledger under their hashes. */
@NullMarked
package org.taizhang.api.filing.evidence;

import org.jspecify.annotations.NullMarked;
