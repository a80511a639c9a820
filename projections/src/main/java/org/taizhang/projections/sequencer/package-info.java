/** One dense order over all committed events: the positions everything downstream speaks of. */
@NullMarked
package org.taizhang.projections.sequencer;

import org.jspecify.annotations.NullMarked;
