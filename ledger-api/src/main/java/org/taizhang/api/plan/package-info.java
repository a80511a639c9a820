/** 规划、目标: plans as adopted, their contradictions, and the decisions of the committee over HTTP. */
@NullMarked
package org.taizhang.api.plan;

import org.jspecify.annotations.NullMarked;
