package org.taizhang.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.account.Role;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.api.imports.Imports;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.TransparencyLog;
import tools.jackson.databind.json.JsonMapper;

/**
 * One ledger that grows from trial to trial, and one table at the end. A missed aim fails nothing.
 * {@code -Dbenchmark.enterprises=1000} makes everything smaller, {@code -Dtest=BenchmarkTest#filing} measures one thing
 * alone; neither writes the report.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkTest {

    private static final int ALL = 10_000;
    private static final int ENTERPRISES = Integer.getInteger("benchmark.enterprises", ALL);
    private static final int FEW = ENTERPRISES / 20;
    private static final int FILING = ENTERPRISES / 5;
    private static final Part FILERS = new Part(ENTERPRISES, FILING);
    private static final Part STEADY = FILERS.next(SteadyFilings.ENTERPRISES);
    private static final Part IMPORTED = STEADY.next(ENTERPRISES - FEW);
    private static final Part INTEGRATED = IMPORTED.next(FILING);
    private static final Part BEHIND = INTEGRATED.next(FILING);
    private static final int FIRST = 2021;
    private static final int MANDATED = 100;
    private static final int TRIALS = 20;

    /** Of the enterprises those that take part in one trial only: both forms are valid for ten years, so nobody has years to spare. */
    private record Part(int from, int count) {

        int to() {
            return from + count;
        }

        Part next(int count) {
            return new Part(to(), count);
        }
    }

    private static final Path REPORT = Path.of("..", "docs", "benchmarks.md");

    private final List<Result> results = new ArrayList<>();
    private final BulkScript bulk = BulkScript.of(BEHIND.to());
    private BenchmarkApplication application;
    private HttpQuestions client;
    private int registered;
    private boolean fiveYears;
    private boolean grown;
    private double load;

    @BeforeAll
    void open() {
        load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        application = new BenchmarkApplication();
        client = application.client(Role.COUNTY);
    }

    @AfterAll
    void report() throws Exception {
        application.close();
        String report = Report.of(results, load);
        System.out.println(report);
        if (ENTERPRISES == ALL && results.size() == TRIALS) {
            Files.writeString(REPORT, report);
        }
    }

    private void measure(Trial trial) throws Exception {
        Result result = Result.of(trial);
        assertThat(result.ours()).as(trial.what()).isPositive();
        results.add(result);
        System.out.printf("%tT %s", LocalTime.now(), Report.line(result));
    }

    /** Few enterprises with five years. */
    private void few() {
        if (registered == 0) {
            application.directory(bulk, 0, FEW);
            IntStream.rangeClosed(2021, 2025).forEach(year -> application.year(bulk, 0, FEW, year));
            registered = FEW;
        }
        application.awaitFigures();
    }

    /** The others with the first two years, and who takes part in single trials: half a million events altogether. */
    private void many() {
        few();
        if (registered == FEW) {
            application.fill(() -> {
                application.directory(bulk, FEW, ENTERPRISES);
                IntStream.rangeClosed(2021, 2022).forEach(year -> application.year(bulk, FEW, ENTERPRISES, year));
                application.directory(bulk, FILERS.from(), STEADY.to());
                application.latecomers(bulk, IMPORTED.from(), BEHIND.to());
            });
            registered = ENTERPRISES;
        }
        application.awaitFigures();
    }

    /** All of them with five years. */
    private void fiveYears() {
        many();
        if (!fiveYears) {
            application.fill(() ->
                    IntStream.rangeClosed(2023, 2025).forEach(year -> application.year(bulk, FEW, ENTERPRISES, year)));
            fiveYears = true;
        }
        application.awaitFigures();
    }

    /** Ten years of all three forms, every output report revised once: 3.6 million filings. */
    private void grown() {
        fiveYears();
        if (!grown) {
            int last = BenchmarkApplication.LAST.year();
            application.fill(() -> {
                IntStream.rangeClosed(2026, last).forEach(year -> application.year(bulk, 0, ENTERPRISES, year));
                IntStream.rangeClosed(FIRST, last)
                        .forEach(year -> application.landAndRevisions(bulk, 0, ENTERPRISES, year));
            });
            grown = true;
        }
        application.awaitFigures();
    }

    @Test
    @Order(1)
    void questionsWithFewEnterprises() throws Exception {
        few();
        measure(new QuestionTrial(client, FEW));
    }

    @Test
    @Order(2)
    void rebuild(@TempDir Path folder) throws Exception {
        many();
        measure(new RebuildTrial(
                application.bean(Rebuild.class),
                application.bean(PositionedEvents.class),
                application.pool("reading"),
                folder));
    }

    @Test
    @Order(3)
    void visible() throws Exception {
        many();
        measure(new VisibleTrial(
                application.bean(Ledger.class),
                application.bean(Positions.class),
                application.bean(FiguresProgress.class),
                new SteadyFilings(bulk, STEADY.from(), new Period(2022, 2))));
    }

    @Test
    @Order(4)
    void imports() throws Exception {
        many();
        withoutReaders(() -> measure(new ImportTrial(someImport(IMPORTED), FIRST, application.pool("appending"))));
    }

    @Test
    @Order(5)
    void filing() throws Exception {
        many();
        filing("books of 12 months, all hard checks", FIRST, 0.5);
    }

    private void filing(String books, int firstYear, double bound) throws Exception {
        withoutReaders(() -> {
            IntStream.rangeClosed(firstYear, firstYear + Result.RUNS)
                    .forEach(year -> application.reports(bulk, FILERS.from(), FILERS.to(), year, FormCode.EMPLOYMENT));
            measure(new FilingTrial(
                    application.bean(Ledger.class),
                    bulk,
                    new FilingTrial.Crew(FILERS.from(), FILERS.to(), firstYear),
                    books,
                    new Aim("/s", Aim.Kind.AT_LEAST_OF_FLOOR, bound),
                    application.pool("appending")));
        });
    }

    private interface Step {
        void run() throws Exception;
    }

    private void withoutReaders(Step step) throws Exception {
        application.stopReaders();
        try {
            step.run();
        } finally {
            application.startReaders();
        }
    }

    @Test
    @Order(6)
    void covered() throws Exception {
        many();
        measure(new CoveredTrial(
                application.bean(Ledger.class),
                application.bean(Positions.class),
                new Coverage(application.bean(TransparencyLog.class)),
                new SteadyFilings(bulk, STEADY.from(), new Period(2023, 2))));
    }

    @Test
    @Order(7)
    void integration() throws Exception {
        many();
        measure(new IntegrationTrial(application, someImport(INTEGRATED), FIRST));
    }

    @Test
    @Order(8)
    void behind() throws Exception {
        many();
        measure(new BehindTrial(application, someImport(BEHIND), FIRST));
    }

    private CsvImport someImport(Part part) {
        return new CsvImport(application.bean(Imports.class), bulk, part.from(), part.to());
    }

    @Test
    @Order(9)
    void verify() throws Exception {
        many();
        measure(new VerifyTrial(
                application.bean(LedgerAudit.class),
                application.bean(TransparencyLog.class),
                application.pool("reading")));
    }

    @Test
    @Order(10)
    void receipts() throws Exception {
        many();
        measure(new ProofTrial(application.bean(TransparencyLog.class), application.pool("reading")));
    }

    @Test
    @Order(11)
    void questionsWithManyEnterprises() throws Exception {
        fiveYears();
        measure(new QuestionTrial(client, ENTERPRISES));
    }

    @Test
    @Order(12)
    void filingIntoLongStore() throws Exception {
        grown();
        filing("a store of 3.6 million filings, all checks", FIRST + 1 + Result.RUNS, 0.4);
    }

    @Test
    @Order(13)
    void check() throws Exception {
        grown();
        List<Uscc> mandates = IntStream.range(0, MANDATED).mapToObj(bulk::uscc).toList();
        measure(new CheckTrial(
                application.client(Role.FILER, mandates),
                bulk,
                MANDATED,
                BenchmarkApplication.LAST,
                application.bean(JsonMapper.class)));
    }

    @Test
    @Order(14)
    void currentQuestions() throws Exception {
        grown();
        measure(new CurrentTrial(questions()));
    }

    @Test
    @Order(15)
    void pastQuestions() throws Exception {
        grown();
        measure(new PastTrial(questions()));
    }

    private LongQuestions questions() {
        long head = new Coverage(application.bean(TransparencyLog.class)).size();
        return new LongQuestions(client, bulk, ENTERPRISES, head);
    }

    @Test
    @Order(16)
    void assessment() throws Exception {
        grown();
        HttpQuestions committee = application.client(Role.COMMITTEE);
        measure(new AssessmentTrial(committee, application.assessment(bulk, committee)));
    }

    @Test
    @Order(17)
    void table() throws Exception {
        measure(new TableTrial());
    }

    @Test
    @Order(18)
    void scores() throws Exception {
        measure(new ScoreTrial());
    }

    @Test
    @Order(19)
    void certaintyOfFive() throws Exception {
        measure(new DrawsTrial(5, 500));
    }

    @Test
    @Order(20)
    void certaintyOfMany() throws Exception {
        measure(new DrawsTrial(1_000, 5_000));
    }
}
