/** The key that signs the transparency log, and the file of its newest checkpoint beside it. */
@NullMarked
package org.taizhang.api.transparency.key;

import org.jspecify.annotations.NullMarked;
