package org.taizhang.projections.announcement;

import java.util.Optional;
import org.taizhang.ledger.GroupedCases;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.projections.announcement.Announcement.Kind;

/** What an event gives out; empty for all others. */
final class Announcing implements GroupedCases<Optional<Announcing.Given>> {

    record Given(Kind kind, String subject, int number) {}

    @Override
    public Optional<Given> assessmentPublished(AssessmentPublished event) {
        return Optional.of(new Given(Kind.ASSESSMENT_PUBLISHED, event.id(), event.run()));
    }

    @Override
    public Optional<Given> assessmentFinalised(AssessmentFinalised event) {
        return Optional.of(new Given(Kind.ASSESSMENT_FINAL, event.id(), event.run()));
    }

    @Override
    public Optional<Given> publicationReleased(PublicationReleased event) {
        return Optional.of(new Given(Kind.FIGURES_PUBLISHED, event.subject().value(), event.number()));
    }

    @Override
    public Optional<Given> declared(LedgerDeclared event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> log(LogEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> registry(RegistryEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> proposal(ProposalEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> batch(BatchEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> check(CheckEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> form(FormEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> plan(PlanEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> publication(PublicationEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> assessment(AssessmentEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> window(WindowEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> integrity(IntegrityEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> filed(ReportFiled event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> accepted(ReportAccepted event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> returned(ReportReturned event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> judged(ExplanationJudged event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> beside(FilingEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> developmentFiled(DevelopmentFiled event) {
        return Optional.empty();
    }

    @Override
    public Optional<Given> developmentConfirmed(DevelopmentConfirmed event) {
        return Optional.empty();
    }
}
