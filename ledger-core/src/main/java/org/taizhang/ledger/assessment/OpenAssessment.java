package org.taizhang.ledger.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;

/**
 * A member of the committee begins an assessment of the clusters.
 *
 * @param scheme key of an adopted scheme that is valid at the end of the period
 * @param at the period whose values count, December for a year's assessment
 */
public record OpenAssessment(Recording recording, String scheme, Period at) implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        Optional<Scheme> adopted = state.scheme(scheme);
        if (adopted.isEmpty()) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "SCHEME_UNKNOWN",
                            "/scheme",
                            "没有已通过的考核办法“" + scheme + "”。",
                            "No scheme '" + scheme + "' is adopted."));
        }
        List<Problem> problems = unfit(adopted.get());
        return problems.isEmpty()
                ? Decision.accept(
                        new AssessmentOpened(recording.actor(), recording.at(), state.nextId(at.year()), scheme, at))
                : Decision.refuse(Refusal.Kind.INVALID, problems);
    }

    private List<Problem> unfit(Scheme adopted) {
        List<Problem> problems = new ArrayList<>();
        if (adopted.subject() != Scheme.Subject.CLUSTER) {
            problems.add(Problem.of(
                    "SCHEME_SUBJECT",
                    "/scheme",
                    "该办法的考核对象不是集聚区；其他对象请用命令 taizhang score 计分。",
                    "This scheme does not assess clusters: score other subjects with the command taizhang score."));
        }
        for (Indicator indicator : adopted.indicators()) {
            if (IndicatorCode.find(indicator.code()).isEmpty()) {
                problems.add(Problem.of(
                        "SCHEME_INDICATOR_UNKNOWN",
                        "/scheme",
                        "台账没有指标“" + indicator.code() + "”。",
                        "The ledger has no indicator '" + indicator.code() + "'."));
            }
        }
        if (!valid(adopted.validFrom(), adopted.validTo())) {
            problems.add(Problem.of(
                    "SCHEME_NOT_VALID",
                    "/at",
                    "该办法的有效期为" + adopted.validFrom() + "至" + adopted.validTo() + "，不含" + at.lastDay() + "。",
                    "The scheme is valid from " + adopted.validFrom() + " to " + adopted.validTo() + ", not on "
                            + at.lastDay() + "."));
        }
        return problems;
    }

    private boolean valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !at.lastDay().isBefore(from))
                && (to == null || !at.lastDay().isAfter(to));
    }
}
