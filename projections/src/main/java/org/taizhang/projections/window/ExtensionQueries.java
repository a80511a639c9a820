package org.taizhang.projections.window;

import org.taizhang.ledger.window.Extensions;

/** Extensions granted and calendars adopted, as known at a position. */
public interface ExtensionQueries {

    /** For the periods of the years {@code from} to {@code to}, both included. */
    Extensions granted(int from, int to, long position);
}
