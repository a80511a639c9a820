/** 有人要求我改数: everybody may say so in one click, only auditors read it. */
@NullMarked
package org.taizhang.api.integrity;

import org.jspecify.annotations.NullMarked;
