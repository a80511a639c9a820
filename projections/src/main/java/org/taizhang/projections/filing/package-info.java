/** 报表: every revision of every report, by enterprise and period, as of any position. */
@NullMarked
package org.taizhang.projections.filing;

import org.jspecify.annotations.NullMarked;
