/** 报表制度: versions of forms as two persons of the county decide them. */
@NullMarked
package org.taizhang.ledger.survey;

import org.jspecify.annotations.NullMarked;
