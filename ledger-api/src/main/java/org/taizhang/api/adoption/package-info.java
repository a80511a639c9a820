/** 两人决定: what became of proposals that did not come into force, for people and programs. */
@NullMarked
package org.taizhang.api.adoption;

import org.jspecify.annotations.NullMarked;
