package org.taizhang.api.draft;

import java.time.Instant;
import org.taizhang.api.form.TypedForm;

/**
 * What one person has typed for a report and not filed.
 *
 * @param author opaque reference of the account
 * @param version another one after every saving, never the same twice
 */
public record Draft(String author, long version, TypedForm typed, Instant savedAt) {

    /** Seen by who has not saved anything yet. */
    public static final long NONE = 0;
}
