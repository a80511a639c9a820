/** What the process prints: in an encoding that has Chinese, and how far long work has come. */
@NullMarked
package org.taizhang.api.terminal;

import org.jspecify.annotations.NullMarked;
