package org.taizhang.projections;

import javax.sql.DataSource;
import org.taizhang.projections.announcement.AnnouncementQueries;
import org.taizhang.projections.announcement.JdbcAnnouncements;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.development.JdbcDevelopmentQueries;
import org.taizhang.projections.filing.AssistanceQueries;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.filing.JdbcAssistanceQueries;
import org.taizhang.projections.filing.JdbcCorrectionQueries;
import org.taizhang.projections.filing.JdbcPeerQueries;
import org.taizhang.projections.filing.JdbcReportQueries;
import org.taizhang.projections.filing.JdbcReviewQueries;
import org.taizhang.projections.filing.JdbcThreadQueries;
import org.taizhang.projections.filing.PeerQueries;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReviewQueries;
import org.taizhang.projections.filing.ThreadQueries;
import org.taizhang.projections.indicator.ExplanationQueries;
import org.taizhang.projections.indicator.ImpactQueries;
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
import org.taizhang.projections.publication.PublicationQueries;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.registry.BatchQueries;
import org.taizhang.projections.registry.DirectoryHistory;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.registry.JdbcBatches;
import org.taizhang.projections.registry.JdbcDirectoryHistory;
import org.taizhang.projections.registry.JdbcDirectoryQueries;
import org.taizhang.projections.registry.JdbcProposals;
import org.taizhang.projections.registry.ProposalQueries;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.JdbcChanges;
import org.taizhang.projections.window.ExtensionQueries;
import org.taizhang.projections.window.JdbcExtensions;

/** The questions that the read models answer. */
public record FigureQuestions(
        DirectoryQueries directory,
        ReportQueries reports,
        ThreadQueries threads,
        CorrectionQueries corrections,
        AssistanceQueries assistances,
        ReviewQueries reviews,
        PeerQueries peers,
        DevelopmentQueries developments,
        IndicatorQueries indicators,
        ExplanationQueries explanations,
        VintageQueries vintages,
        ImpactQueries impacts,
        ReplayQueries replays,
        ChangeQueries changes,
        PlanQueries plans,
        ExtensionQueries extensions,
        PublicationQueries publications,
        ProposalQueries proposals,
        BatchQueries batches,
        AnnouncementQueries announcements,
        DirectoryHistory directoryHistory) {

    /** @param reading the pool for reading */
    static FigureQuestions of(LedgerNode ledger, DataSource reading, ReadVersions versions) {
        DirectoryQueries directory = new JdbcDirectoryQueries(reading, versions);
        ExtensionQueries extensions = new JdbcExtensions(reading, versions);
        PlanQueries plans = new PlansAt(reading, versions);
        return new FigureQuestions(
                directory,
                new JdbcReportQueries(reading, versions, ledger.storedEvents(), directory, extensions),
                new JdbcThreadQueries(reading, versions),
                new JdbcCorrectionQueries(reading, versions),
                new JdbcAssistanceQueries(reading, versions),
                new JdbcReviewQueries(reading, versions, ledger.storedEvents()),
                new JdbcPeerQueries(reading, versions),
                new JdbcDevelopmentQueries(reading, versions, ledger.storedEvents()),
                new JdbcIndicators(reading, versions, ledger.positions()),
                new JdbcExplanations(reading, versions, ledger.positions()),
                new JdbcVintages(reading, versions, ledger.positions()),
                new JdbcImpact(reading, versions, ledger.positions()),
                new JdbcReplays(reading, versions, ledger.positions(), ledger.storedEvents()),
                new JdbcChanges(reading, versions, ledger.storedEvents(), directory, plans),
                plans,
                extensions,
                new JdbcPublications(reading, versions),
                new JdbcProposals(reading, versions),
                new JdbcBatches(reading, versions),
                new JdbcAnnouncements(reading, versions),
                new JdbcDirectoryHistory(reading, versions, ledger.storedEvents()));
    }
}
