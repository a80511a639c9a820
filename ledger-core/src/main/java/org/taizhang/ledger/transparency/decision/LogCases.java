package org.taizhang.ledger.transparency.decision;

import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;

/** For readers to whom all decisions about the log are alike. */
public interface LogCases<R> extends LogEvent.Cases<R> {

    R log(LogEvent event);

    @Override
    default R keyRotated(KeyRotated event) {
        return log(event);
    }

    @Override
    default R logRestarted(LogRestarted event) {
        return log(event);
    }

    @Override
    default R erasureProposed(ErasureProposed event) {
        return log(event);
    }

    @Override
    default R saltErased(SaltErased event) {
        return log(event);
    }
}
