/** Extensions that were granted, as known at a position. */
@NullMarked
package org.taizhang.projections.window;

import org.jspecify.annotations.NullMarked;
