/** 报表制度: the versions of forms, for people and programs. */
@NullMarked
package org.taizhang.api.survey;

import org.jspecify.annotations.NullMarked;
