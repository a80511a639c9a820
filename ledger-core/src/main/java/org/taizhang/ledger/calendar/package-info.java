/** 报告期: the reporting periods and their deadlines. */
@NullMarked
package org.taizhang.ledger.calendar;

import org.jspecify.annotations.NullMarked;
