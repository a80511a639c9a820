package org.taizhang.api.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.Objection;
import org.taizhang.ledger.plan.Plans;

/**
 * The committee's next step in each assessment and what waits for a second member; the county's answers to objections; the
 * days towns have to object.
 */
@Component
class CommitteeDesk {

    private static final Text SCHEME = new Text("考核办法", "A scheme of assessment");
    private static final Text PATHS = new Text("目标路径", "Paths to the targets");
    private static final Text SECOND = new Text("待您通过", "waits for you to adopt it");
    private static final Text OTHER = new Text("待另一名成员通过", "waits for another member");

    private final Streams streams;

    CommitteeDesk(Streams streams) {
        this.streams = streams;
    }

    List<Work> of(CurrentUser user) {
        Assessments assessments =
                streams.read(Assessments.STREAM, Assessments.ID).state();
        List<Work> work = new ArrayList<>();
        assessments.inOrder().forEach(assessment -> of(user, assessment).ifPresent(work::add));
        if (user.may(Action.ASSESS)) {
            Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
            waiting(user, assessments.schemes(), "/schemes", SCHEME).ifPresent(work::add);
            waiting(user, plans.paths(), "/target-paths", PATHS).ifPresent(work::add);
        }
        return work;
    }

    /** Nothing of what is closed. */
    static Optional<Work> of(CurrentUser user, Assessment assessment) {
        if (user.may(Action.ASSESS)) {
            return step(user, assessment);
        }
        if (user.may(Action.ANSWER_OBJECTION)) {
            long open = assessment.objections().stream()
                    .filter(o -> o.open() && o.answered() == null)
                    .count();
            return open == 0 || assessment.stage().closed()
                    ? Optional.empty()
                    : Optional.of(
                            work(assessment, new Text(open + "项异议待答复", open + " objections to be answered"), true));
        }
        return user.may(Action.FILE_OBJECTION) ? objecting(assessment) : Optional.empty();
    }

    private static Optional<Work> step(CurrentUser user, Assessment assessment) {
        return switch (assessment.stage()) {
            case DRAFT -> Optional.of(work(assessment, new Text("待计算", "to be computed"), true));
            case COMPUTED -> Optional.of(computed(user, assessment));
            case REVIEWED -> Optional.of(work(assessment, new Text("待公示", "to be published"), true));
            case PUBLISHED -> published(assessment);
            case FINAL, SUPERSEDED -> Optional.empty();
        };
    }

    private static Work computed(CurrentUser user, Assessment assessment) {
        boolean own = assessment.run().orElseThrow().actor().equals(user.actor());
        return own
                ? work(assessment, new Text("待另一名成员复核", "to be reviewed by another member"), false)
                : work(assessment, new Text("待复核", "to be reviewed"), true);
    }

    private static Optional<Work> published(Assessment assessment) {
        long answered = assessment.objections().stream()
                .filter(o -> o.open() && o.answered() != null)
                .count();
        long open = assessment.objections().stream().filter(Objection::open).count();
        if (answered > 0) {
            return Optional.of(
                    work(assessment, new Text(answered + "项异议待裁定", answered + " objections to be ruled on"), true));
        }
        if (open > 0) {
            return Optional.of(work(
                    assessment,
                    new Text(open + "项异议待县统计机构答复", open + " objections wait for the county's answer"),
                    false));
        }
        return until(assessment)
                .map(day -> work(
                        assessment,
                        new Text("公示至" + day + "，其后可定稿", "published until " + day + ", then to be made final"),
                        false));
    }

    private static Optional<Work> objecting(Assessment assessment) {
        return until(assessment)
                .filter(day -> !assessment.stage().closed())
                .map(day -> work(assessment, new Text("公示中，异议截至" + day, "published: objections until " + day), false));
    }

    private static Optional<LocalDate> until(Assessment assessment) {
        return Optional.ofNullable(assessment.published()).map(published -> published.objectionsUntil());
    }

    private static Work work(Assessment assessment, Text state, boolean urgent) {
        Text period = assessment.opened().at().label();
        return new Work(
                "/assessments/" + assessment.id(),
                new Text(period.zh() + "考核 " + assessment.id(), "Assessment " + assessment.id() + ", " + period.en()),
                state,
                urgent);
    }

    private static <T> Optional<Work> waiting(CurrentUser user, Decisions<T> decisions, String href, Text what) {
        return decisions.waiting().map(proposal -> {
            boolean own = proposal.actor().equals(user.actor());
            return new Work(href, what, own ? OTHER : SECOND, !own);
        });
    }
}
