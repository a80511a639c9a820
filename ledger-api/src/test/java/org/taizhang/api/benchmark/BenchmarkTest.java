package org.taizhang.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.transparency.LedgerAudit;
import org.taizhang.projections.transparency.TransparencyLog;

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
    private static final Period STEADY = new Period(2026, 2);
    private static final int TRIALS = 14;
    private static final Path REPORT = Path.of("..", "docs", "benchmarks.md");

    private final List<Result> results = new ArrayList<>();
    private final BulkScript bulk = BulkScript.of(ENTERPRISES);
    private BenchmarkApplication application;
    private HttpQuestions client;
    private int registered;
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

    /** The others with the first two years: half a million events altogether. */
    private void many() {
        few();
        if (registered == FEW) {
            application.directory(bulk, FEW, ENTERPRISES);
            IntStream.rangeClosed(2021, 2022).forEach(year -> application.year(bulk, FEW, ENTERPRISES, year));
            application.period(bulk, 0, ENTERPRISES, new Period(2026, 2));
            registered = ENTERPRISES;
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
                new SteadyFilings(bulk, STEADY)));
    }

    @Test
    @Order(4)
    void imports() throws Exception {
        many();
        application.stopReaders();
        measure(new ImportTrial(
                new CsvImport(application.bean(Imports.class), bulk, FEW, ENTERPRISES),
                2023,
                application.pool("appending")));
        application.startReaders();
    }

    @Test
    @Order(5)
    void questionsWithManyEnterprises() throws Exception {
        many();
        measure(new QuestionTrial(client, ENTERPRISES));
    }

    @Test
    @Order(6)
    void filing() throws Exception {
        many();
        application.stopReaders();
        int firstYear = 2028;
        IntStream.rangeClosed(firstYear, firstYear + Result.RUNS)
                .forEach(year -> application.reports(bulk, 0, FILING, year, FormCode.EMPLOYMENT));
        measure(new FilingTrial(
                application.bean(Ledger.class), bulk, FILING, firstYear, application.pool("appending")));
        application.startReaders();
    }

    @Test
    @Order(7)
    void covered() throws Exception {
        many();
        SteadyFilings after = new SteadyFilings(bulk, STEADY.plus(SteadyFilings.RUNS * SteadyFilings.periods(bulk)));
        measure(new CoveredTrial(
                application.bean(Ledger.class),
                application.bean(Positions.class),
                new Coverage(application.bean(TransparencyLog.class)),
                after));
    }

    @Test
    @Order(8)
    void integration() throws Exception {
        many();
        measure(new IntegrationTrial(application, someImport(), 2033));
    }

    @Test
    @Order(9)
    void behind() throws Exception {
        many();
        measure(new BehindTrial(application, someImport(), 2037));
    }

    private CsvImport someImport() {
        return new CsvImport(application.bean(Imports.class), bulk, FEW, FEW + FILING);
    }

    @Test
    @Order(10)
    void verify() throws Exception {
        many();
        measure(new VerifyTrial(
                application.bean(LedgerAudit.class),
                application.bean(TransparencyLog.class),
                application.pool("reading")));
    }

    @Test
    @Order(11)
    void receipts() throws Exception {
        many();
        measure(new ProofTrial(application.bean(TransparencyLog.class), application.pool("reading")));
    }

    @Test
    @Order(12)
    void scores() throws Exception {
        measure(new ScoreTrial());
    }

    @Test
    @Order(13)
    void certaintyOfFive() throws Exception {
        measure(new DrawsTrial(5, 500));
    }

    @Test
    @Order(14)
    void certaintyOfMany() throws Exception {
        measure(new DrawsTrial(1_000, 5_000));
    }
}
