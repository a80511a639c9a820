package org.taizhang.ledger;

/** One stream: ids of different kinds may be alike. */
public record StreamRef(StreamType<?, ?> type, String id) {

    /** Under which it is stored and looked up everywhere: of this stream and no other, such as {@code cluster/jiangkou}. */
    public String key() {
        return type.prefix() + "/" + id;
    }
}
