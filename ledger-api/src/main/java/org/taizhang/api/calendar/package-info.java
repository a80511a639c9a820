/** 报告期: when reports are taken, for people and programs. */
@NullMarked
package org.taizhang.api.calendar;

import org.jspecify.annotations.NullMarked;
