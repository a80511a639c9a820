/** 演示: invented enterprises and five years of their reports, generated from a seed and filed through the ordinary commands. */
@NullMarked
package org.taizhang.api.demo;

import org.jspecify.annotations.NullMarked;
