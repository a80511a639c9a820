/** Telling systems of others when something is given out: as a stream of events, and by signed calls. */
@NullMarked
package org.taizhang.api.feed;

import org.jspecify.annotations.NullMarked;
