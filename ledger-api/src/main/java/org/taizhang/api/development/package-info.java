/** 建设进度: development reports of towns over HTTP. */
@NullMarked
package org.taizhang.api.development;

import org.jspecify.annotations.NullMarked;
