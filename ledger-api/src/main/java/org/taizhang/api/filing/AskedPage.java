package org.taizhang.api.filing;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.ChangedCells;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.projections.filing.ThreadQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.registry.DirectoryQueries;

/** All queries that wait, each leading to its cell. */
@Page
class AskedPage {

    private static final int PER_PAGE = 50;

    private final FormVersions forms;
    private final Asked asked;
    private final DirectoryQueries directory;
    private final FiguresProgress figures;
    private final Rights rights;

    AskedPage(Asked asked, DirectoryQueries directory, FiguresProgress figures, Rights rights, FormVersions forms) {
        this.forms = forms;
        this.asked = asked;
        this.directory = directory;
        this.figures = figures;
        this.rights = rights;
    }

    /** @param answered those that have their answer and wait for who asked */
    @GetMapping("/queries")
    String queries(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "0") long cursor,
            Model model) {
        rights.require(user, Action.READ_STATISTICAL_REPORT);
        long position = figures.position();
        ThreadQueries.Page page = asked.waiting(user, answered ? Act.ANSWERED : Act.ASKED, cursor, PER_PAGE, position);
        model.addAttribute("answered", answered);
        model.addAttribute("next", page.next());
        model.addAttribute("table", table(page.items(), answered, position));
        return "filing/queries";
    }

    private Table table(List<ThreadQueries.Waiting> waiting, boolean answered, long position) {
        return new Table(
                        "queries",
                        answered
                                ? new Text("已答复，待了结", "Answered, to be settled")
                                : new Text("待企业答复", "Waiting for an answer"),
                        List.of(
                                Column.words("enterprise", "企业", "Enterprise"),
                                Column.words("report", "报表", "Report"),
                                Column.words("cell", "指标", "Cell"),
                                Column.words("since", "时间", "Since"),
                                Column.words("text", answered ? "答复" : "质询", answered ? "Answer" : "Query")),
                        waiting.stream().map(w -> row(w, position)).toList())
                .orElse(
                        answered
                                ? new Text("没有已答复、待了结的质询。", "No answer waits to be settled.")
                                : new Text(
                                        "没有待答复的质询。有疑问的数由镇、县统计员在报表页逐格质询，随后列在这里。",
                                        "No query waits for an answer. Statisticians ask about single cells on the page of a report; what they ask is listed here."));
    }

    private Table.Row row(ThreadQueries.Waiting waiting, long position) {
        FormDefinition form = forms.on(waiting.form(), waiting.period());
        String name = directory
                .find(waiting.uscc(), position)
                .map(e -> e.particulars(waiting.period().lastMonth()).name())
                .orElse(waiting.uscc().value());
        String href = "/enterprises/" + waiting.uscc() + "/reports/" + waiting.form() + "/" + waiting.period()
                + "#query-" + waiting.query();
        Text period = waiting.period().label();
        return Table.Row.of(
                Cell.words(name),
                Cell.words(new Text(
                        form.title().zh() + " · " + period.zh(), form.title().en() + " · " + period.en())),
                Cell.words(ChangedCells.item(waiting.item(), form)).leadingTo(href),
                Cell.words(Times.minute(waiting.since())),
                waiting.latest() == null
                        ? Cell.words(new Text("已更正该数", "the value was changed"))
                        : Cell.words(waiting.latest()));
    }
}
