/** 数据公布: bulletins of figures, proposed by one person of the county and released by another. */
@NullMarked
package org.taizhang.api.publication;

import org.jspecify.annotations.NullMarked;
