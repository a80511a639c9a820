package org.taizhang.api.scoring;

import java.util.List;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Reckoning;

/** The scores, or a refusal with every problem that keeps the clusters from being scored. */
public final class OrRefused implements Reckoning.Cases<Reckoning> {

    @Override
    public Reckoning reckoned(Reckoning reckoning) {
        return reckoning;
    }

    @Override
    public Reckoning refused(List<Problem> problems) {
        throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
    }
}
