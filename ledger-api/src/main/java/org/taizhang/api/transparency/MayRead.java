package org.taizhang.api.transparency;

import java.util.Optional;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.GroupedCases;
import org.taizhang.ledger.assessment.AssessmentEvent;
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
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;

/** Refuses who may not read what an event says; tells the single filing it is about, if it is. */
record MayRead(CurrentUser user, Rights rights) implements GroupedCases<Optional<AccessLog.Filing>> {

    private Optional<AccessLog.Filing> filing(FilingEvent event) {
        rights.require(user, Rights.reading(event.form()), event.uscc().value(), event.period());
        return Optional.of(new AccessLog.Filing(event.uscc(), event.form(), event.period()));
    }

    private Optional<AccessLog.Filing> cluster(String cluster) {
        rights.requireCluster(user, Action.READ_DEVELOPMENT, cluster);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> filed(ReportFiled event) {
        return filing(event);
    }

    @Override
    public Optional<AccessLog.Filing> accepted(ReportAccepted event) {
        return filing(event);
    }

    @Override
    public Optional<AccessLog.Filing> returned(ReportReturned event) {
        return filing(event);
    }

    @Override
    public Optional<AccessLog.Filing> integrity(IntegrityEvent event) {
        rights.require(user, Action.READ_INTERFERENCE);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> beside(FilingEvent event) {
        return filing(event);
    }

    @Override
    public Optional<AccessLog.Filing> judged(ExplanationJudged event) {
        return filing(event);
    }

    @Override
    public Optional<AccessLog.Filing> developmentFiled(DevelopmentFiled event) {
        return cluster(event.cluster().value());
    }

    @Override
    public Optional<AccessLog.Filing> developmentConfirmed(DevelopmentConfirmed event) {
        return cluster(event.cluster().value());
    }

    @Override
    public Optional<AccessLog.Filing> log(LogEvent event) {
        rights.require(user, Action.READ_PLAN);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> registry(RegistryEvent event) {
        rights.require(user, Action.READ_DIRECTORY, event.uscc().value(), null);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> batch(BatchEvent event) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> proposal(ProposalEvent event) {
        rights.require(user, Action.READ_DIRECTORY, event.uscc().value(), null);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> plan(PlanEvent event) {
        rights.require(user, Action.READ_PLAN);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> check(CheckEvent event) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> form(FormEvent event) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        return Optional.empty();
    }

    /** What waits, or was withdrawn, is for those who publish and who audit them. */
    @Override
    public Optional<AccessLog.Filing> publication(PublicationEvent event) {
        rights.require(user, Action.READ_UNSUPPRESSED_FIGURES);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> publicationReleased(PublicationReleased event) {
        rights.require(user, Action.READ_CLOSED_FIGURES);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> assessment(AssessmentEvent event) {
        rights.require(user, Action.READ_ASSESSMENT);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> window(WindowEvent event) {
        rights.require(user, Action.READ_CALENDAR);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> calendarProposed(CalendarProposed event) {
        return extension();
    }

    @Override
    public Optional<AccessLog.Filing> calendarProposalEnded(CalendarProposalEnded event) {
        return extension();
    }

    @Override
    public Optional<AccessLog.Filing> extensionProposed(ExtensionProposed event) {
        return extension();
    }

    @Override
    public Optional<AccessLog.Filing> extensionGranted(ExtensionGranted event) {
        return extension();
    }

    @Override
    public Optional<AccessLog.Filing> extensionProposalEnded(ExtensionProposalEnded event) {
        return extension();
    }

    /** It waits, or names enterprises. */
    private Optional<AccessLog.Filing> extension() {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        return Optional.empty();
    }

    @Override
    public Optional<AccessLog.Filing> declared(LedgerDeclared event) {
        rights.require(user, Action.READ_PLAN);
        return Optional.empty();
    }
}
