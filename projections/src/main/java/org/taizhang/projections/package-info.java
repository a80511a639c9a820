/** The event store, the one order of events, and the read models made from it. */
@NullMarked
package org.taizhang.projections;

import org.jspecify.annotations.NullMarked;
