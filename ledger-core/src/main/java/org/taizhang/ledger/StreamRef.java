package org.taizhang.ledger;

import org.jspecify.annotations.Nullable;

/** One stream: ids of different kinds may be alike. */
public record StreamRef(StreamType<?, ?> type, String id) {

    /** Under which it is stored and looked up everywhere: of this stream and no other, such as {@code cluster/jiangkou}. */
    public String key() {
        return type.prefix() + "/" + id;
    }

    /** There is one object of each type. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamRef stream && type == stream.type && id.equals(stream.id);
    }

    @Override
    public int hashCode() {
        return 31 * type.prefix().hashCode() + id.hashCode();
    }
}
