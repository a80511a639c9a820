package org.taizhang.ledger;

import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.WindowEvent;

/** For readers of what makes figures: reports, their verdicts, the directory, plans. All else is alike to them. */
public interface FigureCases<R> extends GroupedCases<R> {

    /** An event that no figure is made of. */
    R aside(LedgerEvent event);

    @Override
    default R log(LogEvent event) {
        return aside(event);
    }

    @Override
    default R proposal(ProposalEvent event) {
        return aside(event);
    }

    @Override
    default R batch(BatchEvent event) {
        return aside(event);
    }

    @Override
    default R check(CheckEvent event) {
        return aside(event);
    }

    @Override
    default R form(FormEvent event) {
        return aside(event);
    }

    @Override
    default R publication(PublicationEvent event) {
        return aside(event);
    }

    @Override
    default R window(WindowEvent event) {
        return aside(event);
    }

    @Override
    default R integrity(IntegrityEvent event) {
        return aside(event);
    }

    @Override
    default R declared(LedgerDeclared event) {
        return aside(event);
    }

    @Override
    default R assessment(AssessmentEvent event) {
        return aside(event);
    }

    @Override
    default R beside(FilingEvent event) {
        return aside(event);
    }

    @Override
    default R judged(ExplanationJudged event) {
        return aside(event);
    }
}
