package org.taizhang.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * One ledger that grows from trial to trial, and one table at the end. A missed aim fails nothing.
 * {@code -Dbenchmark.enterprises=1000} makes everything smaller, and then writes no report.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkTest {

    private static final int ALL = 10_000;
    private static final int ENTERPRISES = Integer.getInteger("benchmark.enterprises", ALL);
    private static final int FEW = ENTERPRISES / 20;
    private static final int FILING = ENTERPRISES / 5;
    private static final Path REPORT = Path.of("..", "docs", "benchmarks.md");

    private final List<Result> results = new ArrayList<>();
    private final BulkScript bulk = BulkScript.of(ENTERPRISES);
    private BenchmarkApplication application;
    private HttpQuestions client;

    @BeforeAll
    void open() {
        application = new BenchmarkApplication();
        client = application.client(Role.COUNTY);
    }

    @AfterAll
    void report() throws Exception {
        application.close();
        String report = Report.of(results);
        System.out.println(report);
        if (ENTERPRISES == ALL && results.size() == 6) {
            Files.writeString(REPORT, report);
        }
    }

    private void measure(Trial trial) throws Exception {
        Result result = Result.of(trial);
        assertThat(result.ours()).as(trial.what()).isPositive();
        results.add(result);
    }

    @Test
    @Order(1)
    void questionsWithFewEnterprises() throws Exception {
        application.directory(bulk, 0, FEW);
        IntStream.rangeClosed(2021, 2025).forEach(year -> application.year(bulk, 0, FEW, year));
        application.awaitFigures();
        measure(new QuestionTrial(client, FEW));
    }

    @Test
    @Order(2)
    void rebuild(@TempDir Path folder) throws Exception {
        application.directory(bulk, FEW, ENTERPRISES);
        IntStream.rangeClosed(2024, 2025).forEach(year -> application.year(bulk, FEW, ENTERPRISES, year));
        application.period(bulk, 0, ENTERPRISES, new Period(2026, 2));
        application.awaitFigures();
        measure(new RebuildTrial(
                application.bean(Rebuild.class),
                application.bean(PositionedEvents.class),
                application.pool("reading"),
                folder));
    }

    @Test
    @Order(3)
    void imports() throws Exception {
        List<List<Period>> runs =
                List.of(Period.range(new Period(2026, 3), new Period(2026, 10)), year(2021), year(2022), year(2023));
        measure(new ImportTrial(
                application.bean(Imports.class), bulk, FEW, ENTERPRISES, runs, application.pool("appending")));
    }

    @Test
    @Order(4)
    void questionsWithManyEnterprises() throws Exception {
        application.awaitFigures();
        measure(new QuestionTrial(client, ENTERPRISES));
    }

    @Test
    @Order(5)
    void visible() throws Exception {
        measure(new VisibleTrial(
                application.bean(Ledger.class),
                application.bean(Positions.class),
                application.bean(FiguresProgress.class),
                bulk,
                new Period(2040, 2)));
    }

    @Test
    @Order(6)
    void filing() throws Exception {
        int firstYear = 2028;
        IntStream.rangeClosed(firstYear, firstYear + Result.RUNS)
                .forEach(year -> application.reports(bulk, 0, FILING, year, FormCode.EMPLOYMENT));
        application.awaitFigures();
        application.stopReaders();
        measure(new FilingTrial(
                application.bean(Ledger.class), bulk, FILING, firstYear, application.pool("appending")));
    }

    private static List<Period> year(int year) {
        return Period.range(new Period(year, 2), Period.december(year));
    }
}
