package org.taizhang.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.FinaliseAssessment;
import org.taizhang.ledger.assessment.OpenAssessment;
import org.taizhang.ledger.assessment.PublishAssessment;
import org.taizhang.ledger.assessment.ReviewAssessment;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.calendar.Period;

/** Assessments: draft → computed → reviewed → published for objection → final; three persons. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentController {

    private final AssessmentDesk desk;
    private final Verifications verifications;

    AssessmentController(AssessmentDesk desk, Verifications verifications) {
        this.desk = desk;
        this.verifications = verifications;
    }

    record AssessmentsAnswer(List<AssessmentAnswer> items) {}

    /**
     * @param scheme id of an adopted scheme
     * @param at the period whose values count: December for a year's assessment
     */
    record Opening(String scheme, Period at) {}

    /** @param objectionsUntil the last day, at least three working days ahead */
    record Publication(LocalDate objectionsUntil) {}

    /** @param document number of the document that announces it */
    record Finalisation(String document) {}

    /** @param eventId of what was recorded; absent when it was already so */
    record Stepped(
            AssessmentAnswer assessment,
            @Nullable String eventId,
            @Nullable Long position,
            boolean pending) {}

    @GetMapping
    @Requires(Action.READ_ASSESSMENT)
    AssessmentsAnswer list(CurrentUser user) {
        return new AssessmentsAnswer(desk.list(user).stream()
                .map(assessment -> AssessmentAnswer.of(assessment, null))
                .toList());
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_ASSESSMENT)
    AssessmentAnswer get(CurrentUser user, @PathVariable String id) {
        Assessment assessment = desk.get(user, id);
        return AssessmentAnswer.of(assessment, desk.sheet(user, assessment));
    }

    @GetMapping("/{id}/verification")
    @Requires(Action.READ_ASSESSMENT)
    VerificationAnswer verify(CurrentUser user, @PathVariable String id) {
        return verifications.of(user, desk.get(user, id));
    }

    @PostMapping
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> open(Sender sender, @RequestBody Opening body) {
        Written<AssessmentEvent> written =
                desk.write(sender, body, new OpenAssessment(sender.recording(), body.scheme(), body.at()));
        return stepped(201, written, desk.all().assessment(opened(written)).orElseThrow());
    }

    /** Counts at the present, or with {@code asOf} at a month's close. */
    @PostMapping("/{id}/computation")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> compute(Sender sender, @PathVariable String id, AsOf asOf) {
        return stepped(id, desk.compute(sender, id, asOf));
    }

    @PostMapping("/{id}/review")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> review(Sender sender, @PathVariable String id) {
        return stepped(id, desk.write(sender, "", new ReviewAssessment(sender.recording(), id)));
    }

    @PostMapping("/{id}/publication")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> publish(Sender sender, @PathVariable String id, @RequestBody Publication body) {
        return stepped(
                id, desk.write(sender, body, new PublishAssessment(sender.recording(), id, body.objectionsUntil())));
    }

    @PostMapping("/{id}/finalisation")
    @Requires(Action.ASSESS)
    ResponseEntity<Stepped> finalise(Sender sender, @PathVariable String id, @RequestBody Finalisation body) {
        return stepped(id, desk.write(sender, body, new FinaliseAssessment(sender.recording(), id, body.document())));
    }

    /** The id the ledger gave. */
    private static String opened(Written<AssessmentEvent> written) {
        return Objects.requireNonNull(written.event()).on(new AssessmentEvent.Alike<>() {
            @Override
            public String assessmentOpened(AssessmentOpened event) {
                return event.id();
            }

            @Override
            public String assessment(AssessmentEvent event) {
                throw new IllegalArgumentException("opens nothing: " + event);
            }
        });
    }

    private ResponseEntity<Stepped> stepped(String id, Written<AssessmentEvent> written) {
        return stepped(200, written, desk.all().assessment(id).orElseThrow());
    }

    private static ResponseEntity<Stepped> stepped(
            int status, Written<AssessmentEvent> written, Assessment assessment) {
        return written.answer(status)
                .body(new Stepped(
                        AssessmentAnswer.of(assessment, null),
                        written.eventId(),
                        written.position(),
                        written.pending()));
    }
}
