/** 指标: figures, what they are made of, and who may see which. */
@NullMarked
package org.taizhang.api.indicator;

import org.jspecify.annotations.NullMarked;
