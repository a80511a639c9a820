/** 两人决定: what one person puts forward and another adopts or refuses, over time. */
@NullMarked
package org.taizhang.ledger.adoption;

import org.jspecify.annotations.NullMarked;
