package org.taizhang.projections;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.ledger.shell.EventSerializer;
import org.taizhang.ledger.shell.EventTypes;
import org.taizhang.ledger.shell.LedgerUpcasters;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.projections.sequencer.JdbcPositions;
import org.taizhang.projections.sequencer.PositionSignal;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.sequencer.SequencerNode;
import org.taizhang.projections.store.JdbcAnswers;
import org.taizhang.projections.store.LedgerEngine;
import org.taizhang.projections.store.LedgerTokens;
import org.taizhang.projections.store.PositionedEngine;
import org.taizhang.projections.store.SpringTransactions;
import org.taizhang.projections.store.StoredEvents;
import org.taizhang.projections.transparency.CheckpointCitations;
import org.taizhang.projections.transparency.JdbcCheckpointCitations;
import org.taizhang.projections.transparency.JdbcLedgerAudit;
import org.taizhang.projections.transparency.JdbcTransparencyLog;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.LogIdentity;
import org.taizhang.projections.transparency.LogPublisher;
import org.taizhang.projections.transparency.LogRestart;
import org.taizhang.projections.transparency.LogSigning;
import org.taizhang.projections.transparency.TransparencyLog;

/** What one node needs to write the ledger and to read it, put together over two pools. */
public final class LedgerNode implements AutoCloseable {

    /** What the event of an ordinary report takes in memory. */
    private static final long EVENT_BYTES = 1600;

    private final EmbeddedEventStore events;
    private final AxonLedger ledger;
    private final Positions positions;
    private final PositionedEvents positionedEvents;
    private final StoredEvents storedEvents;
    private final TransactionManager readingTransactions;
    private final TokenStore tokens;
    private final SequencerNode sequencer;
    private final TransparencyLog log;
    private final CheckpointCitations citations;
    private final LedgerAudit audit;
    private final LogRestart logRestart;

    /**
     * @param name of this node, unlike that of any other node alive
     * @param appending for commands; its connections have a {@code transaction_timeout}, which bounds how long a
     *     forgotten transaction can hold up the sequencer
     * @param reading for the sequencer and for readers
     * @param log who signs the transparency log
     * @param monitor told of every command
     */
    public LedgerNode(
            String name,
            DataSource appending,
            DataSource reading,
            LogIdentity log,
            MessageMonitor<? super CommandMessage<?>> monitor) {
        Serializer serializer = new EventSerializer(EventTypes.LEDGER);
        PositionSignal signal = new PositionSignal();

        SpringTransactions appendingTransactions = new SpringTransactions(new JdbcTransactionManager(appending));
        LedgerEngine engine =
                new LedgerEngine(connections(appending), appendingTransactions, serializer, LedgerUpcasters.ALL);
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(appendingTransactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageMonitor(monitor)
                .build();
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();

        this.readingTransactions = new SpringTransactions(new JdbcTransactionManager(reading));
        this.tokens = LedgerTokens.store(connections(reading), name);
        LogSigning signing = new LogSigning(log, this::logBook);
        this.sequencer =
                new SequencerNode(reading, tokens, readingTransactions, signal, new LogPublisher(reading, signing));
        this.log = new JdbcTransparencyLog(reading, signing);
        this.citations = new JdbcCheckpointCitations(reading, signing);
        this.audit = new JdbcLedgerAudit(reading);
        this.positions = new JdbcPositions(reading, signal);
        PositionedEngine positioned =
                new PositionedEngine(connections(reading), readingTransactions, serializer, LedgerUpcasters.ALL);
        this.positionedEvents = new PositionedEvents(positioned, signal);
        this.storedEvents = positioned;

        long cachedEventsMax = Runtime.getRuntime().maxMemory() / 4 / EVENT_BYTES;
        this.ledger = new AxonLedger(
                bus,
                events,
                engine,
                new JdbcAnswers(appending),
                cachedEventsMax,
                appendingTransactions::running,
                sequencer::wake);
        this.logRestart = new LogRestart(reading, signing, ledger);
    }

    private LogBook logBook() {
        return ledger.read(LogBook.STREAM, LogBook.ID).state();
    }

    /** Connections take part in Spring's running transaction on the same pool. */
    private static ConnectionProvider connections(DataSource dataSource) {
        return new TransactionAwareDataSourceProxy(dataSource)::getConnection;
    }

    /** Begins to take part in sequencing. */
    public void start() {
        sequencer.start();
    }

    public AxonLedger ledger() {
        return ledger;
    }

    public Positions positions() {
        return positions;
    }

    public PositionedEvents positionedEvents() {
        return positionedEvents;
    }

    public StoredEvents storedEvents() {
        return storedEvents;
    }

    /** Tokens and claims on the reading pool: written in a transaction of {@link #readingTransactions()}. */
    public TokenStore tokens() {
        return tokens;
    }

    public TransactionManager readingTransactions() {
        return readingTransactions;
    }

    public SequencerNode sequencer() {
        return sequencer;
    }

    public TransparencyLog log() {
        return log;
    }

    public CheckpointCitations citations() {
        return citations;
    }

    public LogRestart logRestart() {
        return logRestart;
    }

    public LedgerAudit audit() {
        return audit;
    }

    @Override
    public void close() {
        sequencer.close();
        events.shutDown();
    }
}
