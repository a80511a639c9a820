package org.taizhang.api.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.PublishAssessment;
import org.taizhang.ledger.assessment.Ruling;
import org.taizhang.ledger.assessment.Stage;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** The committee's desk: all assessments, one of them with all clusters, and one cluster in it. */
@Page
@RequestMapping("/assessments")
class AssessmentPage {

    static final String UNPUBLISHED = "assessment/unpublished";

    private final AssessmentDesk desk;
    private final Rights rights;
    private final AssessmentViews views;
    private final Clock clock;

    AssessmentPage(AssessmentDesk desk, AssessmentViews views, Rights rights, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        SchemeShelf shelf = SchemeShelf.of(desk.all());
        model.addAttribute("assessments", AssessmentTables.list(desk.list(user), shelf));
        model.addAttribute("schemes", AssessmentTables.schemes(shelf));
        model.addAttribute(
                "adopted",
                shelf.schemes().stream()
                        .filter(s -> s.place() == SchemeShelf.Place.ADOPTED)
                        .toList());
        model.addAttribute("assesses", user.may(Action.ASSESS));
        return "assessment/list";
    }

    @GetMapping("/{id}")
    String assessment(CurrentUser user, @PathVariable String id, Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id).map(view -> desk(user, view, model)).orElse(UNPUBLISHED);
    }

    private String desk(CurrentUser user, AssessmentView view, Model model) {
        model.addAttribute("view", view);
        view.sheet().ifPresent(sheet -> {
            model.addAttribute("points", AssessmentTables.points(view, sheet));
            model.addAttribute("chart", AssessmentCharts.totals(sheet));
            model.addAttribute("ranking", AssessmentTables.ranking(sheet));
        });
        model.addAttribute("whatIfs", user.may(Action.READ_WHAT_IFS));
        model.addAttribute("exports", user.may(Action.EXPORT_SCORE_PACKAGE));
        model.addAttribute("assesses", user.may(Action.ASSESS));
        model.addAttribute("objections", desk.objections(user, view.assessment().id()));
        remarks(user, view.assessment(), model);
        model.addAttribute("remarks", RemarkTables.of(view, cluster -> true));
        model.addAttribute("answers", user.may(Action.ANSWER_OBJECTION));
        model.addAttribute("rulings", Ruling.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute(
                "earliest", PublishAssessment.earliest(LocalDate.ofInstant(clock.instant(), ReportingCalendar.ZONE)));
        return "assessment/assessment";
    }

    private static void remarks(CurrentUser user, Assessment assessment, Model model) {
        boolean decides = user.may(Action.ASSESS) && !assessment.stage().closed();
        model.addAttribute(
                "waiting",
                assessment.remarks().noFaults().stream()
                        .filter(noFault -> decides && noFault.decided() == null)
                        .toList());
        model.addAttribute("actor", user.actor());
        model.addAttribute(
                "uncounted",
                assessment.run().isPresent() && !assessment.remarks().equals(assessment.counted()));
    }

    /** Why each point was lost. */
    @GetMapping("/{id}/clusters/{cluster}")
    String cluster(CurrentUser user, @PathVariable String id, @PathVariable ClusterId cluster, Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id)
                .map(view -> cluster(user, cluster, view, model))
                .orElse(UNPUBLISHED);
    }

    private String cluster(CurrentUser user, ClusterId cluster, AssessmentView view, Model model) {
        ScoreSheet.Line line = view.line(cluster);
        model.addAttribute("view", view);
        model.addAttribute("line", line);
        model.addAttribute("place", AssessmentTables.place(line.score()));
        model.addAttribute("total", AssessmentTables.total(line));
        model.addAttribute("name", view.name(cluster.value()));
        model.addAttribute("cluster", cluster);
        model.addAttribute("items", AssessmentTables.items(view, line));
        if (!line.withheld()) {
            model.addAttribute("steps", ScoreSteps.table(view, line));
            model.addAttribute("chart", ScoreSteps.chart());
        }
        model.addAttribute(
                "objections",
                desk.objections(user, view.assessment().id()).stream()
                        .filter(o -> o.filed().cluster().equals(cluster))
                        .toList());
        model.addAttribute("remarks", RemarkTables.of(view, cluster::equals));
        model.addAttribute(
                "notes", user.may(Action.ASSESS) && !view.assessment().stage().closed());
        model.addAttribute(
                "objects", view.assessment().stage() == Stage.PUBLISHED && user.mayOn(Action.FILE_OBJECTION, cluster));
        model.addAttribute("answers", false);
        model.addAttribute("assesses", false);
        model.addAttribute("rulings", Ruling.values());
        return "assessment/cluster";
    }
}
