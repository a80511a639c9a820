package org.taizhang.ledger.check;

import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;

/** For readers to whom all changes of the checks are alike. */
public interface CheckCases<R> extends CheckEvent.Cases<R> {

    R check(CheckEvent event);

    @Override
    default R checkProposed(CheckProposed event) {
        return check(event);
    }

    @Override
    default R checkAdopted(CheckAdopted event) {
        return check(event);
    }

    @Override
    default R retirementProposed(RetirementProposed event) {
        return check(event);
    }

    @Override
    default R checkRetired(CheckRetired event) {
        return check(event);
    }

    @Override
    default R checkProposalEnded(CheckProposalEnded event) {
        return check(event);
    }
}
