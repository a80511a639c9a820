/** 指标: figures by cluster and period as of any position, what they rest on, and what of them is withheld. */
@NullMarked
package org.taizhang.projections.indicator;

import org.jspecify.annotations.NullMarked;
