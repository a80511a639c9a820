/** Reports by the file: read as a stream, filed row by row, a verdict for each. */
@NullMarked
package org.taizhang.api.imports;

import org.jspecify.annotations.NullMarked;
