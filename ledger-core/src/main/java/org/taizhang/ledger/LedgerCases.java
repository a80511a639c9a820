package org.taizhang.ledger;

import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.check.CheckEvent;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.integrity.IntegrityEvent;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.transparency.decision.LogEvent;
import org.taizhang.ledger.window.WindowEvent;

/** One method for every event of the ledger. */
public interface LedgerCases<R>
        extends LogEvent.Cases<R>,
                RegistryEvent.Cases<R>,
                ProposalEvent.Cases<R>,
                BatchEvent.Cases<R>,
                FilingEvent.Cases<R>,
                DevelopmentEvent.Cases<R>,
                CheckEvent.Cases<R>,
                FormEvent.Cases<R>,
                PlanEvent.Cases<R>,
                PublicationEvent.Cases<R>,
                AssessmentEvent.Cases<R>,
                WindowEvent.Cases<R>,
                IntegrityEvent.Cases<R> {

    R declared(LedgerDeclared event);
}
