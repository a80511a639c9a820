/** 考核: schemes and assessments over HTTP and as pages. */
@NullMarked
package org.taizhang.api.assessment;

import org.jspecify.annotations.NullMarked;
