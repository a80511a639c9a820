package org.taizhang.ledger.assessment;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.calendar.ReportingCalendar;

/**
 * The committee opens a reviewed run to the towns, who may object.
 *
 * @param objectionsUntil the last day: at least three weekdays after today. Public holidays are not known here, the
 *     committee adds them
 */
public record PublishAssessment(Recording recording, String id, LocalDate objectionsUntil)
        implements AssessmentCommand {

    private static final int WEEKDAYS_MIN = 3;
    private static final int SATURDAY = 6;

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(state, id, this::publish);
    }

    private Decision<AssessmentEvent> publish(Assessment assessment) {
        if (assessment.stage() != Stage.REVIEWED) {
            return Steps.notAt(assessment.stage(), "只有已复核的结果可以公示", "only a reviewed run can be published");
        }
        LocalDate earliest =
                earliest(recording.at().atZone(ReportingCalendar.ZONE).toLocalDate());
        return objectionsUntil.isBefore(earliest)
                ? Decision.refuse(
                        Refusal.Kind.INVALID,
                        Problem.of(
                                "OBJECTION_WINDOW",
                                "/objectionsUntil",
                                "异议期至少3个工作日，最早到" + earliest + "。",
                                "Objections are open for three working days at least, until " + earliest + "."))
                : Decision.accept(new AssessmentPublished(
                        recording.actor(),
                        recording.at(),
                        id,
                        assessment.run().orElseThrow().run(),
                        objectionsUntil));
    }

    /** The first day that may end the objections to what is published today. */
    public static LocalDate earliest(LocalDate today) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < SATURDAY)
                .skip(WEEKDAYS_MIN - 1L)
                .findFirst()
                .orElseThrow();
    }
}
