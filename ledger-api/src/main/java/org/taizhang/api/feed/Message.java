package org.taizhang.api.feed;

/** What a subscriber is told in one call, as the JSON of its body. */
interface Message {

    /** The same however often it is told; in a header too. */
    String id();
}
