/** 目标完成情况: how far clusters are from their targets, over HTTP. */
@NullMarked
package org.taizhang.api.attainment;

import org.jspecify.annotations.NullMarked;
