package org.taizhang.api.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationCalendar;
import org.taizhang.ledger.publication.PublicationCalendar.Planned;
import org.taizhang.ledger.publication.PublicationId;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.projections.publication.PublicationQueries;

/** The publications that somebody may know of: what was not given out is for those who publish, and the auditor. */
@Service
public class Publications {

    private final PublicationQueries publications;
    private final Clock clock;

    Publications(PublicationQueries publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** @param next the last of this page; null on the last page */
    record Page(List<Issue> issues, @Nullable PublicationId next) {}

    /** When figures come out next; empty beyond the calendar. */
    Optional<Planned> plannedNext() {
        return PublicationCalendar.next(LocalDate.ofInstant(clock.instant(), ReportingCalendar.ZONE));
    }

    /** @param after the last of the page before; null for the first page */
    Page page(CurrentUser user, long position, @Nullable PublicationId after, int limit) {
        List<Issue> all = list(user, position);
        int from = 0;
        if (after != null) {
            List<PublicationId> ids =
                    all.stream().map(issue -> issue.publication().id()).toList();
            if (!ids.contains(after)) {
                throw unknown(after.toString());
            }
            from = ids.indexOf(after) + 1;
        }
        int to = Math.min(all.size(), from + limit);
        return new Page(
                all.subList(from, to),
                to < all.size() ? all.get(to - 1).publication().id() : null);
    }

    /** Later periods first, within a period the newest first, assessments last. */
    public List<Issue> list(CurrentUser user, long position) {
        return publications.at(position).stream()
                .flatMap(series -> issues(user, series))
                .toList();
    }

    private static Stream<Issue> issues(CurrentUser user, PublicationSeries series) {
        List<Publication> all = series.publications();
        return Stream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
                .map(all::get)
                .filter(publication -> mayKnow(user, publication))
                .map(publication -> Issue.of(series, publication));
    }

    /** @throws RefusedException when there is none by then, or the user may not know of it */
    Issue get(CurrentUser user, PublicationId id, long position) {
        Optional<PublicationSeries> series = publications.find(id.subject(), position);
        return series.flatMap(s -> s.find(id.number()))
                .filter(publication -> mayKnow(user, publication))
                .map(publication -> Issue.of(series.orElseThrow(), publication))
                .orElseThrow(() -> unknown(id.toString()));
    }

    /** @throws RefusedException for a text that names no publication */
    static PublicationId id(String text) {
        return PublicationId.parse(text).orElseThrow(() -> unknown(text));
    }

    private static boolean mayKnow(CurrentUser user, Publication publication) {
        return publication.released() != null || user.mayOnAll(Action.READ_UNSUPPRESSED_FIGURES);
    }

    private static RefusedException unknown(String id) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "PUBLICATION_UNKNOWN",
                "/id",
                "没有编号为“" + id + "”的公布。",
                "There is no publication '" + id + "'.");
    }
}
