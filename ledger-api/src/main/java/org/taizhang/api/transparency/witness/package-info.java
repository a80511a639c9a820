/** 见证人: has the log's checkpoints cosigned by others, and cosigns those of others' logs. */
@NullMarked
package org.taizhang.api.transparency.witness;

import org.jspecify.annotations.NullMarked;
