/** 试算: the log of what was asked what would be. */
@NullMarked
package org.taizhang.api.assessment.whatif;

import org.jspecify.annotations.NullMarked;
