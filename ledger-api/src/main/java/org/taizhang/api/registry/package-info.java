/** 名录库: the directory of enterprises over HTTP. */
@NullMarked
package org.taizhang.api.registry;

import org.jspecify.annotations.NullMarked;
