/** The transparency log in PostgreSQL: its tree grown with the positions, its checkpoints, receipts, and the audit. */
@NullMarked
package org.taizhang.projections.transparency;

import org.jspecify.annotations.NullMarked;
