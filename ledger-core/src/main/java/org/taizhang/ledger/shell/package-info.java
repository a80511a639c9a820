/** The imperative shell around the pure domain: commands come in, events go out to Axon's event store as JSON. */
@NullMarked
package org.taizhang.ledger.shell;

import org.jspecify.annotations.NullMarked;
