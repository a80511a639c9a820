/** The one reader: turns events into read models, builds them anew beside the running ones, and checks them. */
@NullMarked
package org.taizhang.projections.reader;

import org.jspecify.annotations.NullMarked;
