/** 数据公布: what was proposed, released and withdrawn, as of any position. */
@NullMarked
package org.taizhang.projections.publication;

import org.jspecify.annotations.NullMarked;
