/** 报表: single reports of enterprises over HTTP. */
@NullMarked
package org.taizhang.api.filing;

import org.jspecify.annotations.NullMarked;
