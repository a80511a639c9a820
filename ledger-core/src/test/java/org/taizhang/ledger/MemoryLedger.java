package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.WindowEvent;

/** The whole ledger in memory: decides commands and keeps their events, without a store. */
public final class MemoryLedger implements Streams {

    private final Map<String, Seen<?>> streams = new HashMap<>();
    private final List<LedgerEvent> events = new ArrayList<>();

    public <S, E extends StreamEvent<S>> Decision<E> execute(Command<S, E> command) {
        Decision<E> decision =
                command.decide(read(command.stream(), command.streamId()).state(), this);
        decision.on(new Decision.Cases<E, Boolean>() {
            @Override
            public Boolean accepted(List<E> accepted) {
                accepted.forEach(MemoryLedger.this::append);
                return true;
            }

            @Override
            public Boolean refused(Refusal refusal) {
                return false;
            }
        });
        return decision;
    }

    public void append(LedgerEvent event) {
        event.on(new Append());
        events.add(event);
    }

    public List<LedgerEvent> events() {
        return List.copyOf(events);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        Seen<?> seen = streams.get(type.name() + "/" + id);
        return seen != null ? (Seen<S>) seen : new Seen<>(type.initial().apply(id), -1);
    }

    private <S, E extends StreamEvent<S>> Boolean to(StreamType<S, E> type, String id, E event) {
        Seen<S> seen = read(type, id);
        streams.put(type.name() + "/" + id, new Seen<>(event.evolve(seen.state()), seen.sequence() + 1));
        return true;
    }

    private final class Append implements GroupedCases<Boolean> {

        @Override
        public Boolean log(LogEvent event) {
            return to(LogBook.STREAM, LogBook.ID, event);
        }

        @Override
        public Boolean registry(RegistryEvent event) {
            return to(Enterprise.STREAM, event.uscc().value(), event);
        }

        private Boolean filing(FilingEvent event) {
            return to(
                    ReportBook.STREAM,
                    ReportBook.id(event.uscc(), event.period().year()),
                    event);
        }

        @Override
        public Boolean plan(PlanEvent event) {
            return to(Plans.STREAM, Plans.ID, event);
        }

        @Override
        public Boolean batch(BatchEvent event) {
            return to(BatchYear.STREAM, BatchYear.id(event.year()), event);
        }

        @Override
        public Boolean proposal(ProposalEvent event) {
            return to(ProposalBook.STREAM, event.uscc().value(), event);
        }

        @Override
        public Boolean publication(PublicationEvent event) {
            return to(PublicationSeries.STREAM, event.subject().value(), event);
        }

        @Override
        public Boolean check(CheckEvent event) {
            return to(Checks.STREAM, Checks.ID, event);
        }

        @Override
        public Boolean form(FormEvent event) {
            return to(Forms.STREAM, event.code().toString(), event);
        }

        @Override
        public Boolean window(WindowEvent event) {
            return to(ReportingYear.STREAM, ReportingYear.id(event.year()), event);
        }

        @Override
        public Boolean assessment(AssessmentEvent event) {
            return to(Assessments.STREAM, Assessments.ID, event);
        }

        @Override
        public Boolean declared(LedgerDeclared event) {
            return to(Declaration.STREAM, Declaration.ID, event);
        }

        @Override
        public Boolean filed(ReportFiled event) {
            return filing(event);
        }

        @Override
        public Boolean accepted(ReportAccepted event) {
            return filing(event);
        }

        @Override
        public Boolean returned(ReportReturned event) {
            return filing(event);
        }

        @Override
        public Boolean judged(ExplanationJudged event) {
            return filing(event);
        }

        @Override
        public Boolean beside(FilingEvent event) {
            return filing(event);
        }

        @Override
        public Boolean integrity(IntegrityEvent event) {
            return to(InterferenceReport.STREAM, event.report(), event);
        }

        @Override
        public Boolean developmentFiled(DevelopmentFiled event) {
            return to(ClusterBook.STREAM, event.cluster().value(), event);
        }

        @Override
        public Boolean developmentConfirmed(DevelopmentConfirmed event) {
            return to(ClusterBook.STREAM, event.cluster().value(), event);
        }
    }
}
