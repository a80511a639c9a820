/** Refusals and errors as RFC 9457 problem details. */
@NullMarked
package org.taizhang.api.problem;

import org.jspecify.annotations.NullMarked;
