/** Which version of the read models is in use, and how far it has come. */
@NullMarked
package org.taizhang.projections.read;

import org.jspecify.annotations.NullMarked;
