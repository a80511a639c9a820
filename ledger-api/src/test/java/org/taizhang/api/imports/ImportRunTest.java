package org.taizhang.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.imports.ImportRun.Chunk;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.TestCommand;

class ImportRunTest {

    private static final int ENTERPRISES = 30;
    private static final int LANES_MAX = 3;
    private static final List<Period> PERIODS = Period.range(new Period(2025, 2), new Period(2025, 5));

    private static final int ROWS = ENTERPRISES * 4;
    /** Neither bound is a multiple of what an enterprise has: one ends chunks, the other cuts them. */
    private static final Chunk CHUNK = new Chunk(10, 1000);

    private static final Chunk CUT = new Chunk(3, 3);

    private final List<FileReport> decided = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> chunks = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> lines = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void a_file_is_decided_whole_and_each_enterprise_at_a_stretch_in_the_order_of_the_file(Chunk chunk)
            throws Exception {
        run(chunk, new BitSet(), this::decide);

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, 1 + ROWS).boxed().toList());
        assertThat(periods().values())
                .hasSize(ENTERPRISES)
                .allSatisfy(periods -> assertThat(periods).isEqualTo(PERIODS));
    }

    static List<Chunk> a_file_is_decided_whole_and_each_enterprise_at_a_stretch_in_the_order_of_the_file() {
        return List.of(CHUNK, CUT, new Chunk(1000, 5000));
    }

    @Test
    void a_chunk_ends_with_an_enterprise_and_the_next_is_decided_anew() throws Exception {
        run(CHUNK, new BitSet(), this::decide);

        assertThat(chunks).allSatisfy(rows -> assertThat(rows).isBetween(1, CHUNK.rows() + PERIODS.size() - 1));
        assertThat(chunks).allSatisfy(rows -> assertThat(rows % PERIODS.size()).isZero());
        assertThat(asked).hasValueGreaterThanOrEqualTo(chunks.size());
    }

    @Test
    void an_enterprise_that_goes_on_for_long_is_cut_and_decided_by_the_same() throws Exception {
        run(CUT, new BitSet(), this::decide);

        assertThat(chunks).allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(CUT.rowsMax()));
        assertThat(asked).hasValueLessThan(chunks.size() + LANES_MAX);
    }

    @Test
    void lines_that_were_decided_before_are_not_decided_again() throws Exception {
        BitSet before = new BitSet();
        before.set(2, 2 + ENTERPRISES);

        run(CHUNK, before, this::decide);

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2 + ENTERPRISES, 1 + ROWS).boxed().toList());
        assertThat(periods().values())
                .allSatisfy(periods -> assertThat(periods).isEqualTo(PERIODS.subList(1, PERIODS.size())));
    }

    @Test
    void a_lane_that_fails_stops_the_others_before_the_import_ends() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> run(CHUNK, new BitSet(), commands -> {
                    if (begun.incrementAndGet() == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return decide(commands);
                }))
                .hasRootCauseMessage("broken");
        int atTheEnd = lines.size();

        Thread.sleep(50);
        assertThat(lines).hasSize(atTheEnd).hasSizeLessThan(ROWS);
    }

    private Map<Uscc, List<Period>> periods() {
        return decided.stream()
                .collect(Collectors.groupingBy(
                        FileReport::uscc, Collectors.mapping(FileReport::period, Collectors.toList())));
    }

    private void run(Chunk chunk, BitSet before, Function<List<FileReport>, List<Outcome<?>>> deciding)
            throws IOException {
        Path path = folder.resolve("employment.csv");
        Files.writeString(path, csv(), StandardCharsets.UTF_8);
        CsvFile file = CsvFile.of(path);
        Set<Uscc> mandates =
                IntStream.range(0, ENTERPRISES).mapToObj(TestCommand::uscc).collect(Collectors.toSet());
        Forms forms = Forms.STREAM.initial().apply(FormCode.EMPLOYMENT.toString());
        Columns columns = Columns.of(file.header(), forms.versions());
        RowReader reader = new RowReader(
                new CurrentUser("agent", "agent", "代账", Set.of(Role.FILER), null, mandates, false),
                forms,
                columns,
                () -> new Recording("agent", Instant.EPOCH));
        try (Spool spool = Spool.of(file, csv -> columns.uscc(csv).hashCode())) {
            new ImportRun(spool, reader, chunk, before, verdicts -> verdicts.forEach(v -> lines.add(v.line())))
                    .through(() -> {
                        asked.incrementAndGet();
                        return deciding;
                    });
        }
    }

    private List<Outcome<?>> decide(List<FileReport> commands) {
        if (!commands.isEmpty()) {
            chunks.add(commands.size());
        }
        decided.addAll(commands);
        return commands.stream()
                .<Outcome<?>>map(c -> new Outcome.Recorded<>(List.of(), c.streamId(), 0, List.of(), false))
                .toList();
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("period,uscc,headcountEnd\n");
        for (Period period : PERIODS) {
            for (int i = 0; i < ENTERPRISES; i++) {
                csv.append(period).append(',').append(TestCommand.uscc(i)).append(",10\n");
            }
        }
        return csv.toString();
    }
}
