/** The command line: serve, and work on a ledger beside a running server. */
@NullMarked
package org.taizhang.api.cli;

import org.jspecify.annotations.NullMarked;
