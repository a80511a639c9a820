/**
 * What was typed and not filed, kept until it is: by filers, read by nobody but those who file for the unit; and apart from
 * it by statisticians who type for a unit that cannot.
 */
@NullMarked
package org.taizhang.api.draft;

import org.jspecify.annotations.NullMarked;
