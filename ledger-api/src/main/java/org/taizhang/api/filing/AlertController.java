package org.taizhang.api.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.PlannedClusters;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.NotedStreams;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.ClusterBook.Revision;
import org.taizhang.ledger.development.DevelopmentAlerts;
import org.taizhang.ledger.filing.Alerts;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Peers;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.registry.DirectoryQueries;

/** What statisticians are told of the reports of a cluster. */
@RestController
@RequestMapping("/api/v1/clusters/{cluster}/alerts")
class AlertController {

    private static final int PAGE = 500;

    private final DirectoryQueries directory;
    private final PlannedClusters clusters;
    private final Streams streams;
    private final AccessLog log;
    private final Moments moments;

    AlertController(
            DirectoryQueries directory, PlannedClusters clusters, Streams streams, AccessLog log, Moments moments) {
        this.directory = directory;
        this.clusters = clusters;
        this.streams = streams;
        this.log = log;
        this.moments = moments;
    }

    /** @param items about the report of the town first, then by enterprise */
    record AlertsAnswer(ClusterId cluster, Period period, List<Alert> items) {}

    /** @param uscc of the enterprise; absent, like its name, of a report of the town */
    record Alert(
            @Nullable Uscc uscc,
            @Nullable String name,
            FormCode form,
            int revision,
            String rule,
            String item,
            Text message) {}

    @GetMapping
    @Requires(Action.READ_ALERTS)
    AlertsAnswer alerts(CurrentUser user, @PathVariable ClusterId cluster, @RequestParam Period period) {
        Moment now = moments.resolve(AsOf.NOW);
        clusters.require(Scope.of(cluster), now.position());
        List<Enterprise> members = members(cluster, period, now.position());
        List<ReportBook> books = members.stream()
                .map(member -> streams.read(
                                ReportBook.STREAM,
                                ReportBook.id(member.particulars().uscc(), period.year()))
                        .state())
                .toList();
        Peers peers = Peers.of(books, period);
        Streams known = new NotedStreams(streams);
        List<Alert> alerts = new ArrayList<>(ofTown(cluster, period));
        for (int i = 0; i < books.size(); i++) {
            String name = members.get(i).particulars(period.lastMonth()).name();
            books.get(i)
                    .effective(period)
                    .forEach(filed ->
                            Alerts.of(filed, peers, known).forEach(finding -> alerts.add(alert(name, filed, finding))));
        }
        log.read(
                user,
                "alerts",
                alerts.stream()
                        .flatMap(alert -> Stream.ofNullable(alert.uscc())
                                .map(uscc -> new AccessLog.Filing(uscc, alert.form(), period)))
                        .distinct()
                        .toList());
        return new AlertsAnswer(cluster, period, alerts);
    }

    private List<Alert> ofTown(ClusterId cluster, Period period) {
        return streams.read(ClusterBook.STREAM, cluster.value())
                .state()
                .latest(period)
                .map(Revision::filed)
                .map(filed -> DevelopmentAlerts.of(filed, streams).stream()
                        .map(finding -> new Alert(
                                null,
                                null,
                                FormCode.DEVELOPMENT,
                                filed.revision(),
                                finding.check().id(),
                                finding.item(),
                                finding.message()))
                        .toList())
                .orElse(List.of());
    }

    private static Alert alert(String name, ReportFiled filed, Finding finding) {
        return new Alert(
                filed.uscc(),
                name,
                filed.form(),
                filed.revision(),
                finding.check().id(),
                finding.item(),
                finding.message());
    }

    private List<Enterprise> members(ClusterId cluster, Period period, long position) {
        List<Enterprise> members = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            DirectoryQueries.Page page = directory.list(cluster, null, cursor, PAGE, position);
            page.enterprises().stream()
                    .filter(e -> e.membership(period)
                            .filter(m -> m.cluster().equals(cluster))
                            .isPresent())
                    .forEach(members::add);
            cursor = page.next();
        } while (cursor != null);
        return members;
    }
}
