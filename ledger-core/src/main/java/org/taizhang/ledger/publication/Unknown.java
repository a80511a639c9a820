package org.taizhang.ledger.publication;

import org.taizhang.ledger.Problem;

/** What is said of a publication that does not exist. */
final class Unknown {

    private Unknown() {}

    static Problem problem(PublicationId id) {
        return Problem.of("PUBLICATION_UNKNOWN", "/id", "没有编号为 " + id + " 的公布。", "There is no publication " + id + ".");
    }
}
