/** 独立计分: tables of units and their scores as CSV files. */
@NullMarked
package org.taizhang.api.scoring;

import org.jspecify.annotations.NullMarked;
