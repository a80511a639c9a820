package org.taizhang.api.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.registry.DirectoryQueries;

/** All requests for a correction, each leading to where it is decided. */
@Page
class CorrectionsPage {

    private static final int PER_PAGE = 50;

    private static final Set<State> DECIDED = EnumSet.of(State.CONSENTED, State.REFUSED, State.WITHDRAWN);

    private final CorrectionQueries corrections;
    private final DirectoryQueries directory;
    private final FiguresProgress figures;
    private final Rights rights;

    CorrectionsPage(CorrectionQueries corrections, DirectoryQueries directory, FiguresProgress figures, Rights rights) {
        this.corrections = corrections;
        this.directory = directory;
        this.figures = figures;
        this.rights = rights;
    }

    @GetMapping("/corrections")
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "0") long cursor,
            Model model) {
        rights.require(user, Action.SEE_CORRECTIONS);
        long position = figures.position();
        CorrectionQueries.Page page = corrections.list(
                user.mayOnAll(Action.SEE_CORRECTIONS) ? null : user.enterprises(),
                decided ? DECIDED : CorrectionsController.PENDING,
                cursor,
                PER_PAGE,
                position);
        model.addAttribute("decided", decided);
        model.addAttribute("next", page.next());
        model.addAttribute(
                "table",
                new Table(
                                "requests",
                                decided ? new Text("已办结", "Decided") : new Text("待办理", "To be decided"),
                                List.of(
                                        Column.words("enterprise", "企业", "Enterprise"),
                                        Column.words("report", "报表", "Report"),
                                        Column.words("state", "状态", "State"),
                                        Column.words("since", "时间", "Since")),
                                page.items().stream()
                                        .map(step -> row(step, position))
                                        .toList())
                        .orElse(
                                decided
                                        ? new Text("没有已办结的更正申请。", "No request has been decided.")
                                        : new Text(
                                                "没有待办理的更正申请。收报截止后发现差错的，由企业在该期报表页申请更正。",
                                                "No request waits. Who finds an error after the close asks for its correction on the page of that report.")));
        return "filing/corrections";
    }

    private Table.Row row(CorrectionQueries.Step step, long position) {
        String name = directory
                .find(step.uscc(), position)
                .map(e -> e.particulars(step.period().lastMonth()).name())
                .orElse(step.uscc().value());
        Text form = FormCatalogue.of(step.form()).title();
        Text period = step.period().label();
        return Table.Row.of(
                Cell.words(name),
                Cell.words(new Text(form.zh() + " · " + period.zh(), form.en() + " · " + period.en()))
                        .leadingTo("/enterprises/" + step.uscc() + "/reports/" + step.form() + "/" + step.period()
                                + "/corrections/" + step.correction()),
                Cell.words(step.state().label()),
                Cell.words(Times.minute(step.since())));
    }
}
