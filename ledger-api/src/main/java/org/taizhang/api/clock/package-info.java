/** The application's one clock: the machine's, or a simulated one in a demonstration. */
@NullMarked
package org.taizhang.api.clock;

import org.jspecify.annotations.NullMarked;
