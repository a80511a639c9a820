package org.taizhang.ledger.integrity;

import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;

/** For readers to whom all reports of interference are alike. */
public interface IntegrityCases<R> extends IntegrityEvent.Cases<R> {

    R integrity(IntegrityEvent event);

    @Override
    default R interferenceReported(InterferenceReported event) {
        return integrity(event);
    }

    @Override
    default R interferenceHandled(InterferenceHandled event) {
        return integrity(event);
    }
}
