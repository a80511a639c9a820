package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Revision 1 of filed reports was asked no checks that take an explanation. */
final class ReportWithoutChecks extends OneRevision {

    ReportWithoutChecks(String type) {
        super(type, 1);
    }

    @Override
    void change(ObjectNode report) {
        report.putArray("checks");
    }
}
