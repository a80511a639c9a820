/** 建设进度: every revision of the towns' reports on their clusters, as of any position. */
@NullMarked
package org.taizhang.projections.development;

import org.jspecify.annotations.NullMarked;
