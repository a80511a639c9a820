package org.taizhang.api.feed;

import java.time.Instant;

/**
 * Tells nothing but that a call arrives; no kind of announcement is called {@code test}.
 *
 * @param id {@code test-…}, of no event of the ledger
 * @param subscription of whom it is
 */
record TestMessage(String id, String kind, String subscription, Instant sentAt) implements Message {

    static TestMessage of(String id, Subscription to, Instant at) {
        return new TestMessage("test-" + id, "test", to.id(), at);
    }
}
