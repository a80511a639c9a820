package org.taizhang.ledger.filing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Report.Revision;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.registry.Uscc;

/**
 * The county's word on the explanation of one check of the latest revision. An accepted one may hold on until a month:
 * the same check of the same item then needs no new explanation. The same word again records nothing.
 *
 * @param until last month it holds for, at most twelve ahead; null means only for this report
 * @param reason why it is not accepted; null where it is
 */
public record JudgeExplanation(
        Recording recording,
        Uscc uscc,
        FormCode form,
        Period period,
        int revision,
        String rule,
        String item,
        boolean accepted,
        @Nullable YearMonth until,
        @Nullable String reason)
        implements ReportCommand {

    private static final int REASON_LENGTH_MAX = 500;
    private static final int MONTHS_AHEAD_MAX = 12;

    @Override
    public Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Revision> latest = book.report(form, period).map(Report::latest);
        int current = latest.map(r -> r.filed().revision()).orElse(0);
        Optional<Refusal> notMeant = Revising.judged(revision, current);
        if (notMeant.isPresent()) {
            return Decision.refuse(notMeant.get());
        }
        ReportFiled filed = latest.orElseThrow().filed();
        Optional<CheckNote> note =
                filed.checks().stream().filter(n -> n.about(rule, item)).findFirst();
        if (note.isEmpty() || note.get().given() == null) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "NOT_EXPLAINED",
                            "/rule",
                            "该次填报对此项审核没有原因说明。",
                            "This revision holds no explanation of that check."));
        }
        if (filed.actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of("OTHER_PERSON", "", "填报人不能审定自己的说明。", "Who explained cannot judge it."));
        }
        List<Problem> broken = broken();
        if (!broken.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, broken);
        }
        ExplanationJudged judged = new ExplanationJudged(
                recording.actor(), recording.at(), uscc, form, period, revision, rule, item, accepted, until, reason);
        return book.judged().say(judged) ? Decision.accept() : Decision.accept(judged);
    }

    private List<Problem> broken() {
        List<Problem> problems = new ArrayList<>();
        if (!accepted) {
            PlainText.required("/reason", reason == null ? "" : reason, REASON_LENGTH_MAX)
                    .ifPresent(problems::add);
        } else if (reason != null) {
            PlainText.optional("/reason", reason, REASON_LENGTH_MAX).ifPresent(problems::add);
        }
        YearMonth latest = period.lastMonth().plusMonths(MONTHS_AHEAD_MAX);
        if (until != null && (!accepted || until.isBefore(period.lastMonth()) || until.isAfter(latest))) {
            problems.add(Problem.of(
                    "EXPLANATION_UNTIL",
                    "/until",
                    "只有采纳的说明有有效期，应在" + period.lastMonth() + "至" + latest + "之间。",
                    "Only an accepted explanation holds on, until a month between " + period.lastMonth() + " and "
                            + latest + "."));
        }
        return problems;
    }
}
