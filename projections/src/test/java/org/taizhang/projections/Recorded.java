package org.taizhang.projections;

import java.util.List;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.GroupedCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.integrity.InterferenceReport;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.WindowEvent;

/** Writes events as they are, whatever the rules say: for tests of what is read. */
public record Recorded<S, E extends StreamEvent<S>>(StreamType<S, E> stream, String streamId, E event)
        implements Command<S, E> {

    /** In the order given, in one transaction. */
    public static void record(Ledger ledger, List<? extends LedgerEvent> events) {
        List<Command<?, ?>> commands =
                events.stream().<Command<?, ?>>map(e -> e.on(new ByStream())).toList();
        ledger.executeAll(commands);
    }

    @Override
    public Recording recording() {
        return new Recording(event.actor(), event.recordedAt());
    }

    @Override
    public Decision<E> decide(S state, Streams facts) {
        return Decision.accept(event);
    }

    private static final class ByStream implements GroupedCases<Command<?, ?>> {

        private static Command<?, ?> filing(FilingEvent e) {
            return new Recorded<>(
                    ReportBook.STREAM, ReportBook.id(e.uscc(), e.period().year()), e);
        }

        @Override
        public Command<?, ?> log(LogEvent e) {
            return new Recorded<>(LogBook.STREAM, LogBook.ID, e);
        }

        @Override
        public Command<?, ?> window(WindowEvent e) {
            return new Recorded<>(ReportingYear.STREAM, ReportingYear.id(e.year()), e);
        }

        @Override
        public Command<?, ?> declared(LedgerDeclared e) {
            return new Recorded<>(Declaration.STREAM, Declaration.ID, e);
        }

        @Override
        public Command<?, ?> registry(RegistryEvent e) {
            return new Recorded<>(Enterprise.STREAM, e.uscc().value(), e);
        }

        @Override
        public Command<?, ?> plan(PlanEvent e) {
            return new Recorded<>(Plans.STREAM, Plans.ID, e);
        }

        @Override
        public Command<?, ?> batch(BatchEvent e) {
            return new Recorded<>(BatchYear.STREAM, BatchYear.id(e.year()), e);
        }

        @Override
        public Command<?, ?> proposal(ProposalEvent e) {
            return new Recorded<>(ProposalBook.STREAM, e.uscc().value(), e);
        }

        @Override
        public Command<?, ?> check(CheckEvent e) {
            return new Recorded<>(Checks.STREAM, Checks.ID, e);
        }

        @Override
        public Command<?, ?> form(FormEvent e) {
            return new Recorded<>(Forms.STREAM, e.code().toString(), e);
        }

        @Override
        public Command<?, ?> publication(PublicationEvent e) {
            return new Recorded<>(PublicationSeries.STREAM, e.subject().value(), e);
        }

        @Override
        public Command<?, ?> assessment(AssessmentEvent e) {
            return new Recorded<>(Assessments.STREAM, Assessments.ID, e);
        }

        @Override
        public Command<?, ?> filed(ReportFiled e) {
            return filing(e);
        }

        @Override
        public Command<?, ?> accepted(ReportAccepted e) {
            return filing(e);
        }

        @Override
        public Command<?, ?> returned(ReportReturned e) {
            return filing(e);
        }

        @Override
        public Command<?, ?> integrity(IntegrityEvent event) {
            return new Recorded<>(InterferenceReport.STREAM, event.report(), event);
        }

        @Override
        public Command<?, ?> beside(FilingEvent event) {
            return filing(event);
        }

        @Override
        public Command<?, ?> judged(ExplanationJudged e) {
            return filing(e);
        }

        @Override
        public Command<?, ?> developmentFiled(DevelopmentFiled e) {
            return new Recorded<>(ClusterBook.STREAM, e.cluster().value(), e);
        }

        @Override
        public Command<?, ?> developmentConfirmed(DevelopmentConfirmed e) {
            return new Recorded<>(ClusterBook.STREAM, e.cluster().value(), e);
        }
    }
}
