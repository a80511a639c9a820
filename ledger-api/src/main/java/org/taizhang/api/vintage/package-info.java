/** 数据修订: what changed between two moments and the events that did it, and how an indicator moved from close to close. */
@NullMarked
package org.taizhang.api.vintage;

import org.jspecify.annotations.NullMarked;
