package org.taizhang.api.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.PlannedClusters;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AcceptReport;
import org.taizhang.ledger.filing.Alerts;
import org.taizhang.ledger.filing.Peers;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.filing.PeerQueries;
import org.taizhang.projections.filing.ReviewQueries;
import org.taizhang.projections.registry.DirectoryQueries;

/** What waits for review, for the statistician of a town or the county; every reading is logged. */
@Service
class ReviewQueue {

    static final int ACCEPTED_AT_ONCE_MAX = 500;

    private static final Pattern PLACE = Pattern.compile("([01]\\.\\d{1,9}|[01])_([0-9A-Z]{18})_([a-z-]{1,20})");

    private final ReviewQueries reviews;
    private final PeerQueries peers;
    private final DirectoryQueries directory;
    private final Streams streams;
    private final PlannedClusters clusters;
    private final Writes writes;
    private final Rights rights;
    private final AccessLog log;

    ReviewQueue(
            ReviewQueries reviews,
            PeerQueries peers,
            DirectoryQueries directory,
            Streams streams,
            PlannedClusters clusters,
            Writes writes,
            Rights rights,
            AccessLog log) {
        this.reviews = reviews;
        this.peers = peers;
        this.directory = directory;
        this.streams = streams;
        this.clusters = clusters;
        this.writes = writes;
        this.rights = rights;
        this.log = log;
    }

    /** @param next cursor of the next page; null on the last */
    record Page(
            Scope scope, List<ReviewItem> items, @Nullable String next) {}

    /** One report that is to be accepted as it is on the screen. */
    record Meant(Uscc uscc, FormCode form, Period period, int revision) {}

    /** @param problems why it was not accepted; empty when it was, or had been */
    record Verdict(Meant report, List<Problem> problems) {}

    /**
     * @param asked null for all that the account may review
     * @param cursor {@code next} of the page before
     */
    Page page(
            CurrentUser user, @Nullable Scope asked, Period period, @Nullable String cursor, int limit, long position) {
        Scope scope = scope(user, asked);
        clusters.require(scope, position);
        ReviewQueries.Page page = reviews.queue(scope.cluster().orElse(null), period, place(cursor), limit, position);
        log.read(
                user,
                "review",
                page.items().stream()
                        .map(item -> new AccessLog.Filing(item.uscc(), item.form(), period))
                        .toList());
        Map<Uscc, String> names = page.items().stream()
                .map(ReviewQueries.Item::uscc)
                .distinct()
                .collect(Collectors.toMap(uscc -> uscc, uscc -> name(uscc, period, position)));
        Map<ClusterId, Peers> clusters = page.items().stream()
                .map(ReviewQueries.Item::cluster)
                .distinct()
                .collect(Collectors.toMap(c -> c, c -> peers.peers(c, period, position)));
        return new Page(
                scope,
                page.items().stream()
                        .map(item -> ReviewItem.of(
                                item,
                                Objects.requireNonNull(names.get(item.uscc())),
                                alert(item, Objects.requireNonNull(clusters.get(item.cluster())))))
                        .toList(),
                page.next() == null ? null : word(page.next()));
    }

    private boolean alert(ReviewQueries.Item item, Peers others) {
        return !Alerts.of(item.filed(), others, streams).isEmpty();
    }

    /** Accepts each that may be accepted, all in one transaction; in their order. */
    List<Verdict> accept(Recording recording, List<Meant> reports) {
        if (reports.isEmpty() || reports.size() > ACCEPTED_AT_ONCE_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "REVIEW_SELECTION",
                    "/items",
                    "请选择1—" + ACCEPTED_AT_ONCE_MAX + "份报表。",
                    "Choose 1 … " + ACCEPTED_AT_ONCE_MAX + " reports.");
        }
        List<Outcome<?>> outcomes = writes.writeAll(reports.stream()
                .map(r -> new AcceptReport(recording, r.uscc(), r.form(), r.period(), r.revision()))
                .toList());
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            verdicts.add(new Verdict(reports.get(i), outcomes.get(i).on(new Problems<>())));
        }
        return verdicts;
    }

    private static final class Problems<E> implements Outcome.Cases<E, List<Problem>> {
        @Override
        public List<Problem> recorded(Outcome.Recorded<E> recorded) {
            return List.of();
        }

        @Override
        public List<Problem> refused(Refusal refusal) {
            return refusal.problems();
        }
    }

    private Scope scope(CurrentUser user, @Nullable Scope asked) {
        ClusterId own = user.cluster();
        Scope scope =
                asked != null ? asked : user.mayOnAll(Action.QUERY_REPORT) || own == null ? Scope.ALL : Scope.of(own);
        rights.requireCluster(user, Action.QUERY_REPORT, scope.value());
        return scope;
    }

    private String name(Uscc uscc, Period period, long position) {
        return directory
                .find(uscc, position)
                .map(e -> e.particulars(period.lastMonth()).name())
                .orElse(uscc.value());
    }

    private static String word(ReviewQueries.Place place) {
        return place.share().stripTrailingZeros().toPlainString() + "_" + place.uscc() + "_" + place.form();
    }

    private static ReviewQueries.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Matcher word = PLACE.matcher(cursor);
        Optional<FormCode> form = word.matches() ? FormCode.find(word.group(3)) : Optional.empty();
        if (form.isEmpty() || Uscc.problem(word.group(2)).isPresent()) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "CURSOR",
                    "/cursor",
                    "cursor 应取自上一页的 next。",
                    "A cursor is the next of the page before.");
        }
        return new ReviewQueries.Place(new BigDecimal(word.group(1)), new Uscc(word.group(2)), form.get());
    }
}
