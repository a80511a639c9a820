package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Up to revision 4 of filed reports the close of their window was not written down, and whoever was granted a longer one is unknown. */
final class ReportWithoutClose extends OneRevision {

    ReportWithoutClose(String type) {
        super(type, 4);
    }

    @Override
    void change(ObjectNode report) {
        report.putNull("closesOn");
    }
}
