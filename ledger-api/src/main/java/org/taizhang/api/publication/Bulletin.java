package org.taizhang.api.publication;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.EventKind;

/**
 * A publication with its figures, as somebody may see them.
 *
 * @param moment of the position it rests on, with the checkpoint that covers it
 * @param figures a table of the one period for each cluster in the order of the plan, the last for all
 * @param revision what differs from the publication before; null for the first
 */
record Bulletin(
        Issue issue,
        Moment moment,
        List<FigureTable> figures,
        @Nullable Revision revision) {

    /**
     * @param from of the publication before
     * @param figures those that differ, cluster by cluster
     * @param counts of all events in between that concern the figures
     * @param events those the asker may see one by one
     */
    record Revision(
            Moment from, List<FigureChange> figures, SortedMap<EventKind, Long> counts, ChangeQueries.Page events) {

        /** Those whose value differs. */
        List<FigureChange> values() {
            return figures.stream().filter(FigureChange::revised).toList();
        }

        /** How many have the same value and are only marked otherwise: no longer provisional, for example. */
        public int marksOnly() {
            return figures.size() - values().size();
        }
    }
}
