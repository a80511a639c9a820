package org.taizhang.projections;

import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.sequencer.SequencerNode;
import org.taizhang.projections.store.StoredEvents;
import org.taizhang.projections.transparency.CheckpointCitations;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.LogIdentity;
import org.taizhang.projections.transparency.LogRestart;
import org.taizhang.projections.transparency.TransparencyLog;

/** The node's parts as beans; needs the pools {@code appending} and {@code reading} on a migrated database, and
 * who signs the log. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean(initMethod = "start")
    LedgerNode ledgerNode(
            @Qualifier("appending") DataSource appending,
            @Qualifier("reading") DataSource reading,
            LogIdentity log,
            ObjectProvider<MessageMonitor<? super CommandMessage<?>>> monitor) {
        String name = UUID.randomUUID().toString();
        return new LedgerNode(name, appending, reading, log, monitor.getIfAvailable(() -> NoOpMessageMonitor.INSTANCE));
    }

    @Bean
    AxonLedger ledger(LedgerNode node) {
        return node.ledger();
    }

    @Bean
    Positions positions(LedgerNode node) {
        return node.positions();
    }

    @Bean
    PositionedEvents positionedEvents(LedgerNode node) {
        return node.positionedEvents();
    }

    @Bean
    StoredEvents storedEvents(LedgerNode node) {
        return node.storedEvents();
    }

    @Bean
    TokenStore tokens(LedgerNode node) {
        return node.tokens();
    }

    @Bean
    TransactionManager readingTransactions(LedgerNode node) {
        return node.readingTransactions();
    }

    @Bean
    TransparencyLog transparencyLog(LedgerNode node) {
        return node.log();
    }

    @Bean
    CheckpointCitations checkpointCitations(LedgerNode node) {
        return node.citations();
    }

    @Bean
    LogRestart logRestart(LedgerNode node) {
        return node.logRestart();
    }

    @Bean
    LedgerAudit ledgerAudit(LedgerNode node) {
        return node.audit();
    }

    @Bean
    SequencerNode sequencer(LedgerNode node) {
        return node.sequencer();
    }
}
