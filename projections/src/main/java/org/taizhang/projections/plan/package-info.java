/** 规划: which plans were in force when. */
@NullMarked
package org.taizhang.projections.plan;

import org.jspecify.annotations.NullMarked;
