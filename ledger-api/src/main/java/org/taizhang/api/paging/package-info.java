/** Lists page by page. */
@NullMarked
package org.taizhang.api.paging;

import org.jspecify.annotations.NullMarked;
