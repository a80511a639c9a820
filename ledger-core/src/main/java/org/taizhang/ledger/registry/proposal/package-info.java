/** 名录变动建议: changes of the directory that somebody proposes and another person of the county decides. */
@NullMarked
package org.taizhang.ledger.registry.proposal;

import org.jspecify.annotations.NullMarked;
