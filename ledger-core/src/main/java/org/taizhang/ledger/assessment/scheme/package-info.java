/**
 * 考核办法: schemes as data. {@link org.taizhang.ledger.assessment.scheme.SchemeJson} reads and writes them,
 * {@link org.taizhang.ledger.assessment.scheme.SchemeRules} names everything that is wrong with one, or that keeps it
 * from being adopted, {@link org.taizhang.ledger.assessment.scheme.ShippedSchemes} holds those that come with the
 * product.
 */
@NullMarked
package org.taizhang.ledger.assessment.scheme;

import org.jspecify.annotations.NullMarked;
