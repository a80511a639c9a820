/** One report in one spreadsheet file: the template that is filled in, and what a filled one or a B204-1 says. */
@NullMarked
package org.taizhang.api.filing.sheet;

import org.jspecify.annotations.NullMarked;
