/** The event store in PostgreSQL: schema, roles, Axon's JDBC engine on both, and the wiring of the ledger. */
@NullMarked
package org.taizhang.projections.store;

import org.jspecify.annotations.NullMarked;
