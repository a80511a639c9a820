/** 审核目录: the catalogue of edit checks, tried and changed by two persons. */
@NullMarked
package org.taizhang.api.check;

import org.jspecify.annotations.NullMarked;
