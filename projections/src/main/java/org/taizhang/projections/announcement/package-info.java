/** What was given out: assessments and figures, in the order of the ledger, for those who follow it from outside. */
@NullMarked
package org.taizhang.projections.announcement;

import org.jspecify.annotations.NullMarked;
