package org.taizhang.ledger.shell;

import java.util.List;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.integrity.InterferenceReport;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.batch.BatchYear;
import org.taizhang.ledger.registry.proposal.ProposalBook;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.ledger.window.ReportingYear;

/** All kinds of streams there are. */
public final class LedgerStreams {

    public static final List<StreamType<?, ?>> ALL = List.of(
            LogBook.STREAM,
            Declaration.STREAM,
            Plans.STREAM,
            Checks.STREAM,
            Forms.STREAM,
            Enterprise.STREAM,
            ProposalBook.STREAM,
            BatchYear.STREAM,
            ReportBook.STREAM,
            ClusterBook.STREAM,
            PublicationSeries.STREAM,
            Assessments.STREAM,
            ReportingYear.STREAM,
            InterferenceReport.STREAM);

    private LedgerStreams() {}
}
