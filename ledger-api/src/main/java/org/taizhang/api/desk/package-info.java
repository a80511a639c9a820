/** The front page: what this is, and where each person's work waits. */
@NullMarked
package org.taizhang.api.desk;

import org.jspecify.annotations.NullMarked;
