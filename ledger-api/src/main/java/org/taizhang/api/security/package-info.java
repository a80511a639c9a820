/** Who may come in: authentication, sessions, limits and response headers. */
@NullMarked
package org.taizhang.api.security;

import org.jspecify.annotations.NullMarked;
