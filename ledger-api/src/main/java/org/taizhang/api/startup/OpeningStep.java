package org.taizhang.api.startup;

/** Something that must be so before anybody is served. Done again at every start: it changes nothing that is so. */
interface OpeningStep {

    /** @throws OpeningRefusedException when this ledger must not be served so */
    void open();
}
