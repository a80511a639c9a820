package org.taizhang.projections;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.projections.announcement.AnnouncementQueries;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.filing.AssistanceQueries;
import org.taizhang.projections.filing.CorrectionQueries;
import org.taizhang.projections.filing.PeerQueries;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReviewQueries;
import org.taizhang.projections.filing.ThreadQueries;
import org.taizhang.projections.indicator.ExplanationQueries;
import org.taizhang.projections.indicator.ImpactQueries;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.ReplayQueries;
import org.taizhang.projections.indicator.VintageQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.publication.PublicationQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.reader.Reconcile;
import org.taizhang.projections.registry.BatchQueries;
import org.taizhang.projections.registry.DirectoryHistory;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.registry.ProposalQueries;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.window.ExtensionQueries;

/** The read models and their queries as beans; beside {@link LedgerConfiguration}. */
@Configuration(proxyBeanMethods = false)
public class FiguresConfiguration {

    @Bean(initMethod = "start")
    FiguresNode figuresNode(LedgerNode ledger, @Qualifier("reading") DataSource reading) {
        return new FiguresNode(ledger, reading);
    }

    @Bean
    FiguresProgress figuresProgress(FiguresNode node) {
        return node.progress();
    }

    @Bean
    DirectoryQueries directoryQueries(FiguresNode node) {
        return node.questions().directory();
    }

    @Bean
    ReportQueries reportQueries(FiguresNode node) {
        return node.questions().reports();
    }

    @Bean
    ThreadQueries threadQueries(FiguresNode node) {
        return node.questions().threads();
    }

    @Bean
    ReviewQueries reviewQueries(FiguresNode node) {
        return node.questions().reviews();
    }

    @Bean
    PeerQueries peerQueries(FiguresNode node) {
        return node.questions().peers();
    }

    @Bean
    CorrectionQueries correctionQueries(FiguresNode node) {
        return node.questions().corrections();
    }

    @Bean
    AssistanceQueries assistanceQueries(FiguresNode node) {
        return node.questions().assistances();
    }

    @Bean
    ImpactQueries impactQueries(FiguresNode node) {
        return node.questions().impacts();
    }

    @Bean
    DevelopmentQueries developmentQueries(FiguresNode node) {
        return node.questions().developments();
    }

    @Bean
    IndicatorQueries indicatorQueries(FiguresNode node) {
        return node.questions().indicators();
    }

    @Bean
    ExplanationQueries explanationQueries(FiguresNode node) {
        return node.questions().explanations();
    }

    @Bean
    VintageQueries vintageQueries(FiguresNode node) {
        return node.questions().vintages();
    }

    @Bean
    ReplayQueries replayQueries(FiguresNode node) {
        return node.questions().replays();
    }

    @Bean
    ChangeQueries changeQueries(FiguresNode node) {
        return node.questions().changes();
    }

    @Bean
    PlanQueries planQueries(FiguresNode node) {
        return node.questions().plans();
    }

    @Bean
    ExtensionQueries extensionQueries(FiguresNode node) {
        return node.questions().extensions();
    }

    @Bean
    PublicationQueries publicationQueries(FiguresNode node) {
        return node.questions().publications();
    }

    @Bean
    ProposalQueries proposalQueries(FiguresNode node) {
        return node.questions().proposals();
    }

    @Bean
    BatchQueries batchQueries(FiguresNode node) {
        return node.questions().batches();
    }

    @Bean
    AnnouncementQueries announcementQueries(FiguresNode node) {
        return node.questions().announcements();
    }

    @Bean
    DirectoryHistory directoryHistory(FiguresNode node) {
        return node.questions().directoryHistory();
    }

    @Bean
    Rebuild rebuild(FiguresNode node) {
        return node.rebuild();
    }

    @Bean
    Reconcile reconcile(FiguresNode node) {
        return node.reconcile();
    }
}
