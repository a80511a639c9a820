/** 规划、目标: plans as adopted, every fact with its quote and scope; targets, mapping and path bases. */
@NullMarked
package org.taizhang.ledger.plan;

import org.jspecify.annotations.NullMarked;
