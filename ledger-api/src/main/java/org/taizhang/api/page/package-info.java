/** The frame of every web page: language, navigation, the one table, its CSV, and errors people can act on. */
@NullMarked
package org.taizhang.api.page;

import org.jspecify.annotations.NullMarked;
