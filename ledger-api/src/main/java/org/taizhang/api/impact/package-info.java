/** What an event would do to figures and targets, shown before anybody decides that it be recorded. */
@NullMarked
package org.taizhang.api.impact;

import org.jspecify.annotations.NullMarked;
