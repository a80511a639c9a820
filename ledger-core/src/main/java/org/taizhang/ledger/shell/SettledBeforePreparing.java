package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Revision 0 knew no 筹建: whoever settled was producing. */
final class SettledBeforePreparing extends OneRevision {

    SettledBeforePreparing() {
        super("registry.EnterpriseSettled", 0);
    }

    @Override
    void change(ObjectNode settled) {
        settled.put("preparing", false);
    }
}
