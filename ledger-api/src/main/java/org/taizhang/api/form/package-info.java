/** Forms on web pages: what is typed, what the ledger knows beside it, and which cell broke which rule. */
@NullMarked
package org.taizhang.api.form;

import org.jspecify.annotations.NullMarked;
