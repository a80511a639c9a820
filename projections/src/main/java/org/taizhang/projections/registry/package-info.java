/** 名录库: the directory as a read model, as of any position. */
@NullMarked
package org.taizhang.projections.registry;

import org.jspecify.annotations.NullMarked;
