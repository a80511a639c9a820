package org.taizhang.projections;

import java.util.List;
import javax.sql.DataSource;
import org.taizhang.projections.announcement.AnnouncementModel;
import org.taizhang.projections.development.DevelopmentModel;
import org.taizhang.projections.filing.AssistanceModel;
import org.taizhang.projections.filing.CorrectionModel;
import org.taizhang.projections.filing.QueryModel;
import org.taizhang.projections.filing.ReportModel;
import org.taizhang.projections.indicator.IndicatorModel;
import org.taizhang.projections.publication.PublicationModel;
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
import org.taizhang.projections.registry.EnterpriseModel;
import org.taizhang.projections.registry.ProposalModel;
import org.taizhang.projections.window.ExtensionModel;

/** What one node needs to keep the read models and to answer from them, put together over the pool for reading. */
public final class FiguresNode implements AutoCloseable {

    private final ReadVersions versions;
    private final FiguresReader reader;
    private final JdbcProgress progress;
    private final FigureQuestions questions;
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
                this::advanced);
        this.progress = new JdbcProgress(reading, versions, reader::failure);
        this.rebuild = new JdbcRebuild(reading, ledger.positionedEvents(), ledger.positions(), models);
        this.reconcile = new JdbcReconcile(reading, ledger.positionedEvents(), ledger.positions(), models);
        this.questions = FigureQuestions.of(ledger, reading, versions);
    }

    private void advanced(long position) {
        progress.advanced(position);
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

    public FigureQuestions questions() {
        return questions;
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
