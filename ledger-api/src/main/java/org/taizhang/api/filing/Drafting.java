package org.taizhang.api.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.draft.Draft;

/**
 * What the page of a form says of drafts.
 *
 * @param version the draft on the screen, to be named when it is saved again
 * @param savedAt of one's own draft; null while there is none
 * @param others drafts of other people who file for the unit
 */
record Drafting(State state, long version, @Nullable Instant savedAt, List<Other> others) {

    enum State {
        /** Nothing was saved yet, or what stands here is not what was saved last. */
        TYPING,
        /** What stands here is the draft as it was saved. */
        CONTINUED,
        /** It was saved just now. */
        SAVED,
        /** Another window saved, filed or discarded meanwhile. */
        CONFLICT
    }

    /** @param author opaque reference of the account */
    record Other(String author, String name, Instant savedAt) {}

    static Drafting of(State state, Optional<Draft> own, List<Other> others) {
        return new Drafting(
                state,
                own.map(Draft::version).orElse(Draft.NONE),
                own.map(Draft::savedAt).orElse(null),
                others);
    }

    /** After a refusal: as it was on the screen. */
    static Drafting seen(long version) {
        return new Drafting(State.TYPING, version, null, List.of());
    }
}
