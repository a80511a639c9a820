package org.taizhang.api.benchmark;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.Taizhang;
import org.taizhang.api.TemporaryLedger;
import org.taizhang.api.account.Account;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.Mandate;
import org.taizhang.api.account.NewAccount;
import org.taizhang.api.account.OneTimePassword;
import org.taizhang.api.account.Role;
import org.taizhang.api.benchmark.HttpQuestions.Question;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.ledger.transparency.decision.LogBook;
import org.taizhang.projections.FiguresNode;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.sequencer.PositionSignal;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.sequencer.SequencerNode;
import org.taizhang.projections.transparency.LogIdentity;
import org.taizhang.projections.transparency.LogPublisher;
import org.taizhang.projections.transparency.LogSigning;

/** The whole application on a ledger of its own, filled in bulk. */
final class BenchmarkApplication implements AutoCloseable {

    private static final int CHUNK = 1_000;
    private static final int THREADS = 2;
    /** The month after is filed in 2031, when the forms are no longer valid. */
    static final Period LAST = new Period(2030, 11);

    private static final LocalDate MANDATED_FROM = LocalDate.of(2021, 1, 1);
    private static final int UNLIMITED = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ConfigurableApplicationContext context;
    private SequencerNode sequencer;

    BenchmarkApplication() {
        this.context = new SpringApplicationBuilder(Taizhang.class)
                .profiles("benchmark")
                .initializers(new TemporaryLedger())
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--taizhang.limits.requests-per-second=" + UNLIMITED);
        this.sequencer = bean(SequencerNode.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DataSource pool(String name) {
        return context.getBean(name, DataSource.class);
    }

    HttpQuestions client(Role role) {
        return client(role, List.of());
    }

    /** @param enterprises for which a filer acts */
    HttpQuestions client(Role role, List<Uscc> enterprises) {
        String login = "benchmark-" + role.name().toLowerCase(Locale.ROOT);
        Accounts accounts = bean(Accounts.class);
        OneTimePassword once = accounts.open(new NewAccount(login, "测速", Set.of(role), null));
        Account account = accounts.findByLogin(login).orElseThrow();
        String password = "a long enough password";
        accounts.changePassword(account.id(), once.password(), password);
        enterprises.forEach(uscc -> accounts.mandate(account.id(), new Mandate(uscc, MANDATED_FROM, null)));
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return new HttpQuestions(port, login, password);
    }

    void directory(BulkScript bulk, int from, int to) {
        record(bulk.directory(from, to));
    }

    /** Enterprises that may report what is long over, because they are registered only now. */
    void latecomers(BulkScript bulk, int from, int to) {
        record(bulk.directory(from, to, bean(Clock.class).instant()));
    }

    /** Both forms of a year. */
    void year(BulkScript bulk, int from, int to, int year) {
        reports(bulk, from, to, year, FormCode.OUTPUT);
        reports(bulk, from, to, year, FormCode.EMPLOYMENT);
    }

    void reports(BulkScript bulk, int from, int to, int year, FormCode form) {
        record(from, to, e -> periods(year).map(period -> bulk.report(e, form, period)));
    }

    /** Records much while the figures stand still, and builds them anew: faster than to follow. */
    void fill(Runnable recording) {
        FiguresNode figures = bean(FiguresNode.class);
        figures.close();
        recording.run();
        awaitPositions();
        bean(Rebuild.class).run((position, head) -> {});
        figures.start();
    }

    /** Until the figures stand at the last event. */
    void awaitFigures() {
        long head = awaitPositions();
        if (!bean(FiguresProgress.class).await(head, PATIENCE)) {
            throw new IllegalStateException("the figures did not come to position " + head);
        }
    }

    /** @return of the last event */
    private long awaitPositions() {
        UUID last = JdbcClient.create(pool("reading"))
                .sql("SELECT event_id FROM ledger.events ORDER BY global_index DESC LIMIT 1")
                .query(UUID.class)
                .single();
        return bean(Positions.class).awaitSequenced(last.toString(), PATIENCE).orElseThrow();
    }

    private static Stream<Period> periods(int year) {
        return Period.range(new Period(year, 2), Period.december(year)).stream()
                .filter(period -> period.compareTo(LAST) <= 0);
    }

    /** What the two forms do not say: land at the entry and each quarter, and every output report once more. */
    void landAndRevisions(BulkScript bulk, int from, int to, int year) {
        record(
                from,
                to,
                e -> periods(year)
                        .filter(period -> bulk.owes(e, FormCode.LAND_USE, period))
                        .map(period -> bulk.report(e, FormCode.LAND_USE, period)));
        record(from, to, e -> periods(year).map(period -> bulk.revised(e, period)));
    }

    /** @return id of the computed assessment of 2025 */
    String assessment(BulkScript bulk, HttpQuestions committee) throws IOException, InterruptedException {
        record(bulk.assessment());
        String id = JsonPath.read(committee.ask(Question.get("/api/v1/assessments")), "$.items[0].id");
        committee.ask(new Question("/api/v1/assessments/" + id + "/computation", ""));
        return id;
    }

    /** Enterprise by enterprise, whose books are then at hand, in as many threads as there are cores. */
    private void record(int from, int to, IntFunction<Stream<? extends Command<?, ?>>> ofEnterprise) {
        int step = (to - from + THREADS - 1) / THREADS;
        try {
            Parallel.seconds(THREADS, thread -> () -> {
                int first = from + thread * step;
                record(IntStream.range(first, Math.min(to, first + step))
                        .boxed()
                        .flatMap(e -> ofEnterprise.apply(e)));
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException("recording", e);
        }
    }

    private void record(Stream<? extends Command<?, ?>> commands) {
        Ledger ledger = bean(Ledger.class);
        Chunks.of(commands, CHUNK).forEach(chunk -> {
            List<Outcome<?>> outcomes = ledger.executeAll(chunk);
            outcomes.forEach(FilingTrial::insist);
        });
    }

    /** What remains is a node that only writes: without positions there is nothing to read. */
    void stopReaders() {
        sequencer.close();
    }

    /** They begin to catch up. */
    void startReaders() {
        sequencer = new SequencerNode(
                pool("reading"),
                bean(TokenStore.class),
                bean(TransactionManager.class),
                new PositionSignal(),
                new LogPublisher(pool("reading"), new LogSigning(bean(LogIdentity.class), this::logBook)));
        sequencer.start();
    }

    private LogBook logBook() {
        return bean(Streams.class).read(LogBook.STREAM, LogBook.ID).state();
    }

    @Override
    public void close() {
        sequencer.close();
        context.close();
    }
}
