package org.taizhang.api.filing;

import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.TypedCells;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormDefinition;

/**
 * A report as it was typed at a page.
 *
 * @param ifMatch the revision that was on the screen; null for a first filing
 * @param draftVersion the draft that was on the screen
 */
record TypedReport(ReportKey key, TypedForm typed, @Nullable Integer ifMatch, long draftVersion) {

    /** What files it. */
    FileReport filing(Recording recording, FormDefinition form) {
        return new FileReport(
                recording,
                key.uscc(),
                key.form(),
                key.period(),
                TypedCells.submission(form, typed),
                ifMatch,
                Channel.WEB);
    }

    TypedReport typing(TypedForm other) {
        return new TypedReport(key, other, ifMatch, draftVersion);
    }
}
