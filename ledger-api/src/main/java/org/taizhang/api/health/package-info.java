/** What the application says about its own state. */
@NullMarked
package org.taizhang.api.health;

import org.jspecify.annotations.NullMarked;
