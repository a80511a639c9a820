/** What filers have typed and not filed: kept until it is filed, read by nobody but those who file for the unit. */
@NullMarked
package org.taizhang.api.draft;

import org.jspecify.annotations.NullMarked;
