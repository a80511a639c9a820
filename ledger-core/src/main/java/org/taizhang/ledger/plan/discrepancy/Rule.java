package org.taizhang.ledger.plan.discrepancy;

import java.util.stream.Stream;

/** Looks for one kind of contradiction. Facts a plan does not state are no contradiction. */
@FunctionalInterface
interface Rule {

    Stream<Finding> findings(Book book);
}
