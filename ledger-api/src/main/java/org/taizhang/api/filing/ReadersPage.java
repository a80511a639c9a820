package org.taizhang.api.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;

/** Who has read single reports of an enterprise, for the enterprise itself. */
@Page
class ReadersPage {

    private static final int PAGE = 100;

    private static final Map<String, Text> PURPOSES = Map.ofEntries(
            Map.entry("report", new Text("查看报表", "read the report")),
            Map.entry("history", new Text("查看历次版本", "read its revisions")),
            Map.entry("explanation", new Text("追溯指标的来源", "traced a figure")),
            Map.entry("changes", new Text("查看两个时点之间的变化", "read what changed between two moments")),
            Map.entry("receipt", new Text("核验回执", "checked a receipt")),
            Map.entry("alerts", new Text("运行预警审核", "ran the alerts")),
            Map.entry("review", new Text("审核队列", "saw it in the review queue")),
            Map.entry("queries", new Text("查看质询", "read the queries")),
            Map.entry("correction", new Text("办理更正申请", "decided a correction")),
            Map.entry("evidence", new Text("下载更正凭证", "downloaded evidence of a correction")),
            Map.entry("assistance", new Text("协助填报", "assisted its filing")));

    private final AccessLog log;
    private final Directory directory;
    private final Rights rights;
    private final Moments moments;

    ReadersPage(AccessLog log, Directory directory, Rights rights, Moments moments) {
        this.log = log;
        this.directory = directory;
        this.rights = rights;
        this.moments = moments;
    }

    /** @param cursor entries older than this one */
    @GetMapping("/enterprises/{uscc}/readers")
    String readers(
            CurrentUser user,
            @PathVariable String uscc,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            Model model) {
        rights.require(user, Action.SEE_WHO_READ, uscc, null);
        Uscc code = new Uscc(uscc);
        List<AccessLog.Entry> page = log.of(code, cursor, PAGE);
        Moment now = moments.resolve(AsOf.NOW);
        model.addAttribute("enterprise", directory.get(code, now.position()).particulars(moments.month(AsOf.NOW, now)));
        model.addAttribute("table", table(page));
        if (page.size() == PAGE) {
            model.addAttribute("next", page.get(PAGE - 1).id());
        }
        return "filing/readers";
    }

    private static Table table(List<AccessLog.Entry> entries) {
        return new Table(
                "readers",
                new Text("谁看过本单位的报表", "Who has read reports of this enterprise"),
                List.of(
                        Column.words("at", "时间", "When"),
                        Column.words("report", "报表", "Report"),
                        Column.words("office", "身份", "Office"),
                        Column.words("purpose", "目的", "Purpose"),
                        Column.words("reader", "账户编号", "Account")),
                entries.stream().map(ReadersPage::row).toList());
    }

    private static Table.Row row(AccessLog.Entry entry) {
        AccessLog.Filing filing = entry.filing();
        Text form = FormCatalogue.of(filing.form()).title();
        Text period = filing.period().label();
        return Table.Row.of(
                Cell.words(Times.minute(entry.at())),
                Cell.words(new Text(form.zh() + " · " + period.zh(), form.en() + " · " + period.en()))
                        .leadingTo(new ReportKey(filing.uscc(), filing.form(), filing.period()).address()),
                Cell.words(office(entry.office())),
                Cell.words(PURPOSES.getOrDefault(entry.purpose(), new Text(entry.purpose(), entry.purpose()))),
                Cell.words(entry.reader()));
    }

    private static Text office(String roles) {
        List<Text> labels =
                Stream.of(roles.split(" ")).map(Role::valueOf).map(Role::label).toList();
        return new Text(
                labels.stream().map(Text::zh).collect(Collectors.joining("、")),
                labels.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
