package org.taizhang.api.filing;

import org.taizhang.ledger.FormCode;

/** What one click can state of a form. */
enum Click {
    ZERO,
    UNCHANGED;

    static Click of(FormCode form) {
        return form == FormCode.LAND_USE ? UNCHANGED : ZERO;
    }

    /** As in addresses and buttons. */
    String word() {
        return this == ZERO ? "zero" : "unchanged";
    }
}
