package org.taizhang.ledger;

import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.check.CheckCases;
import org.taizhang.ledger.filing.ReportCases;
import org.taizhang.ledger.form.FormCases;
import org.taizhang.ledger.integrity.IntegrityCases;
import org.taizhang.ledger.plan.PlanCases;
import org.taizhang.ledger.publication.PublicationCases;
import org.taizhang.ledger.registry.RegistryCases;
import org.taizhang.ledger.registry.batch.BatchCases;
import org.taizhang.ledger.registry.proposal.ProposalCases;
import org.taizhang.ledger.transparency.decision.LogCases;
import org.taizhang.ledger.window.WindowCases;

/** For readers to whom all events of one kind are alike: of the directory, the plans, the windows …, and all beside reports. */
public interface GroupedCases<R>
        extends LedgerCases<R>,
                AssessmentEvent.Alike<R>,
                ReportCases<R>,
                LogCases<R>,
                RegistryCases<R>,
                PlanCases<R>,
                CheckCases<R>,
                FormCases<R>,
                PublicationCases<R>,
                WindowCases<R>,
                IntegrityCases<R>,
                BatchCases<R>,
                ProposalCases<R> {}
