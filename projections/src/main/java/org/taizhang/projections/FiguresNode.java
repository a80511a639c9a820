package org.taizhang.projections;

import java.util.List;
import javax.sql.DataSource;
import org.taizhang.projections.announcement.AnnouncementModel;
import org.taizhang.projections.announcement.AnnouncementQueries;
import org.taizhang.projections.announcement.JdbcAnnouncements;
import org.taizhang.projections.development.DevelopmentModel;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.development.JdbcDevelopmentQueries;
import org.taizhang.projections.filing.AssistanceModel;
import org.taizhang.projections.filing.AssistanceQueries;
import org.taizhang.projections.filing.CorrectionModel;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.filing.JdbcAssistanceQueries;
import org.taizhang.projections.filing.JdbcCorrectionQueries;
import org.taizhang.projections.filing.JdbcPeerQueries;
import org.taizhang.projections.filing.JdbcReportQueries;
import org.taizhang.projections.filing.JdbcReviewQueries;
import org.taizhang.projections.filing.JdbcThreadQueries;
import org.taizhang.projections.filing.PeerQueries;
import org.taizhang.projections.filing.QueryModel;
import org.taizhang.projections.filing.ReportModel;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReviewQueries;
import org.taizhang.projections.filing.ThreadQueries;
import org.taizhang.projections.indicator.ExplanationQueries;
import org.taizhang.projections.indicator.ImpactQueries;
import org.taizhang.projections.indicator.IndicatorModel;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.JdbcExplanations;
import org.taizhang.projections.indicator.JdbcImpact;
import org.taizhang.projections.indicator.JdbcIndicators;
import org.taizhang.projections.indicator.JdbcReplays;
import org.taizhang.projections.indicator.JdbcVintages;
import org.taizhang.projections.indicator.PlansAt;
import org.taizhang.projections.indicator.ReplayQueries;
import org.taizhang.projections.indicator.VintageQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.publication.JdbcPublications;
import org.taizhang.projections.publication.PublicationModel;
import org.taizhang.projections.publication.PublicationQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.read.JdbcProgress;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.reader.FiguresReader;
import org.taizhang.projections.reader.JdbcRebuild;
import org.taizhang.projections.reader.JdbcReconcile;
import org.taizhang.projections.reader.ReadModels;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.reader.Reconcile;
import org.taizhang.projections.registry.BatchModel;
import org.taizhang.projections.registry.BatchQueries;
import org.taizhang.projections.registry.DirectoryHistory;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.registry.EnterpriseModel;
import org.taizhang.projections.registry.JdbcBatches;
import org.taizhang.projections.registry.JdbcDirectoryHistory;
import org.taizhang.projections.registry.JdbcDirectoryQueries;
import org.taizhang.projections.registry.JdbcProposals;
import org.taizhang.projections.registry.ProposalModel;
import org.taizhang.projections.registry.ProposalQueries;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.JdbcChanges;
import org.taizhang.projections.window.ExtensionModel;
import org.taizhang.projections.window.ExtensionQueries;
import org.taizhang.projections.window.JdbcExtensions;

/** What one node needs to keep the read models and to answer from them, put together over the pool for reading. */
public final class FiguresNode implements AutoCloseable {

    private final ReadVersions versions;
    private final FiguresReader reader;
    private final JdbcProgress progress;
    private final DirectoryQueries directory;
    private final ReportQueries reports;
    private final ThreadQueries threads;
    private final CorrectionQueries corrections;
    private final AssistanceQueries assistances;
    private final ReviewQueries reviews;
    private final PeerQueries peers;
    private final DevelopmentQueries developments;
    private final IndicatorQueries indicators;
    private final ExplanationQueries explanations;
    private final VintageQueries vintages;
    private final ImpactQueries impacts;
    private final ReplayQueries replays;
    private final ChangeQueries changes;
    private final PlanQueries plans;
    private final ExtensionQueries extensions;
    private final PublicationQueries publications;
    private final ProposalQueries proposals;
    private final BatchQueries batches;
    private final AnnouncementQueries announcements;
    private final DirectoryHistory directoryHistory;
    private final Rebuild rebuild;
    private final Reconcile reconcile;

    public FiguresNode(LedgerNode ledger, DataSource reading) {
        this.versions = new ReadVersions(reading);
        ReadModels models = schema -> List.of(
                new EnterpriseModel(),
                new ReportModel(),
                new QueryModel(),
                new CorrectionModel(),
                new AssistanceModel(),
                new DevelopmentModel(),
                new IndicatorModel(reading, schema),
                new PublicationModel(),
                new AnnouncementModel(),
                new ExtensionModel(),
                new ProposalModel(),
                new BatchModel());
        this.reader = new FiguresReader(
                reading,
                ledger.positionedEvents(),
                ledger.tokens(),
                ledger.readingTransactions(),
                models,
                position -> advanced());
        this.progress = new JdbcProgress(reading, versions, reader::failure);
        this.rebuild = new JdbcRebuild(reading, ledger.positionedEvents(), ledger.positions(), models);
        this.reconcile = new JdbcReconcile(reading, ledger.positionedEvents(), ledger.positions(), models);
        this.directory = new JdbcDirectoryQueries(reading, versions);
        this.extensions = new JdbcExtensions(reading, versions);
        this.reports = new JdbcReportQueries(reading, versions, ledger.storedEvents(), directory, extensions);
        this.threads = new JdbcThreadQueries(reading, versions);
        this.corrections = new JdbcCorrectionQueries(reading, versions);
        this.assistances = new JdbcAssistanceQueries(reading, versions);
        this.reviews = new JdbcReviewQueries(reading, versions, ledger.storedEvents());
        this.peers = new JdbcPeerQueries(reading, versions);
        this.developments = new JdbcDevelopmentQueries(reading, versions, ledger.storedEvents());
        this.plans = new PlansAt(reading, versions);
        this.publications = new JdbcPublications(reading, versions);
        this.proposals = new JdbcProposals(reading, versions);
        this.batches = new JdbcBatches(reading, versions);
        this.announcements = new JdbcAnnouncements(reading, versions);
        this.directoryHistory = new JdbcDirectoryHistory(reading, versions, ledger.storedEvents());
        this.indicators = new JdbcIndicators(reading, versions, ledger.positions());
        this.explanations = new JdbcExplanations(reading, versions, ledger.positions());
        this.vintages = new JdbcVintages(reading, versions, ledger.positions());
        this.impacts = new JdbcImpact(reading, versions, ledger.positions());
        this.replays = new JdbcReplays(reading, versions, ledger.positions(), ledger.storedEvents());
        this.changes = new JdbcChanges(reading, versions, ledger.storedEvents(), directory, plans);
    }

    private void advanced() {
        progress.advanced();
    }

    /** Creates the tables where there are none and begins to take part in reading. */
    public void start() {
        versions.prepare();
        reader.start();
    }

    public ReadSchema schema() {
        return versions;
    }

    public FiguresProgress progress() {
        return progress;
    }

    public DirectoryQueries directory() {
        return directory;
    }

    public ReportQueries reports() {
        return reports;
    }

    public ThreadQueries threads() {
        return threads;
    }

    public ReviewQueries reviews() {
        return reviews;
    }

    public PeerQueries peers() {
        return peers;
    }

    public CorrectionQueries corrections() {
        return corrections;
    }

    public AssistanceQueries assistances() {
        return assistances;
    }

    public DevelopmentQueries developments() {
        return developments;
    }

    public IndicatorQueries indicators() {
        return indicators;
    }

    public ExplanationQueries explanations() {
        return explanations;
    }

    public VintageQueries vintages() {
        return vintages;
    }

    public ImpactQueries impacts() {
        return impacts;
    }

    public ReplayQueries replays() {
        return replays;
    }

    public ChangeQueries changes() {
        return changes;
    }

    public PlanQueries plans() {
        return plans;
    }

    public ExtensionQueries extensions() {
        return extensions;
    }

    public PublicationQueries publications() {
        return publications;
    }

    public ProposalQueries proposals() {
        return proposals;
    }

    public BatchQueries batches() {
        return batches;
    }

    public AnnouncementQueries announcements() {
        return announcements;
    }

    public DirectoryHistory directoryHistory() {
        return directoryHistory;
    }

    public Rebuild rebuild() {
        return rebuild;
    }

    public Reconcile reconcile() {
        return reconcile;
    }

    /** Whether this node is the one that reads. */
    public boolean reading() {
        return reader.active();
    }

    @Override
    public void close() {
        reader.close();
    }
}
