/** 填报窗口: windows that open and close by themselves, and extensions that let some of them close later. */
@NullMarked
package org.taizhang.ledger.window;

import org.jspecify.annotations.NullMarked;
