package org.taizhang.projections.indicator;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.Explanation.Contributions;
import org.taizhang.projections.indicator.Explanation.Detail;

/** Shows contributions page by page, as far down as the asker may see. */
final class Pages {

    private static final Comparator<Contribution> YOUNGEST = Comparator.comparingLong(Contribution::position);

    private Pages() {}

    /** @throws IllegalArgumentException for a cursor that was not given out */
    static Contributions page(
            List<Contribution> all, List<ClusterId> clusters, Viewer viewer, @Nullable String cursor, int limit) {
        List<Contribution> open = all.stream().filter(c -> mayRead(viewer, c)).toList();
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        if (from < 0 || from > open.size()) {
            throw new IllegalArgumentException("no cursor " + cursor);
        }
        int to = Math.min(open.size(), from + limit);
        return new Contributions(
                detail(all, open, viewer, clusters),
                all.size(),
                all.stream().max(YOUNGEST).map(Contribution::position).orElse(0L),
                open.subList(from, to),
                to < open.size() ? Integer.toString(to) : null);
    }

    private static boolean mayRead(Viewer viewer, Contribution c) {
        return viewer.mayRead(c.form(), c.cluster())
                || c.uscc() != null && viewer.own().contains(c.uscc());
    }

    private static Detail detail(
            List<Contribution> all, List<Contribution> open, Viewer viewer, List<ClusterId> clusters) {
        if (open.size() == all.size() && (!all.isEmpty() || clusters.stream().allMatch(viewer.statistical()::covers))) {
            return Detail.FILINGS;
        }
        return open.isEmpty() && viewer.own().isEmpty() ? Detail.COUNTS : Detail.OWN;
    }
}
