/** The description of the interface: OpenAPI 3.1 with examples that work on a demonstration. */
@NullMarked
package org.taizhang.api.description;

import org.jspecify.annotations.NullMarked;
