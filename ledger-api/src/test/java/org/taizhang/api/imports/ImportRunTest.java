package org.taizhang.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.TestCommand;

class ImportRunTest {

    private static final int ENTERPRISES = 30;
    private static final List<Period> PERIODS = Period.range(new Period(2025, 2), new Period(2025, 5));

    private final List<FileReport> decided = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> lines = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    @Test
    void a_file_is_decided_whole_and_each_enterprise_at_a_stretch_in_the_order_of_the_file() throws Exception {
        run();

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 1 + ENTERPRISES * PERIODS.size())
                        .boxed()
                        .toList());
        assertThat(decided.stream()
                        .collect(Collectors.groupingBy(
                                FileReport::uscc, Collectors.mapping(FileReport::period, Collectors.toList())))
                        .values())
                .hasSize(ENTERPRISES)
                .allSatisfy(periods -> assertThat(periods).isEqualTo(PERIODS));
    }

    private void run() throws IOException {
        Path path = folder.resolve("employment.csv");
        Files.writeString(path, csv(), StandardCharsets.UTF_8);
        CsvFile file = CsvFile.of(path);
        Set<Uscc> mandates =
                IntStream.range(0, ENTERPRISES).mapToObj(TestCommand::uscc).collect(Collectors.toSet());
        Columns columns = Columns.of(file.header(), FormCatalogue.of(FormCode.EMPLOYMENT));
        RowReader reader = new RowReader(
                new CurrentUser("agent", "agent", "代账", Set.of(Role.FILER), null, mandates, false),
                FormCode.EMPLOYMENT,
                columns,
                () -> new Recording("agent", Instant.EPOCH));
        try (Spool spool = Spool.of(file, csv -> columns.uscc(csv).hashCode())) {
            new ImportRun(spool, reader, new BitSet(), verdicts -> verdicts.forEach(v -> lines.add(v.line())))
                    .through(() -> this::decide);
        }
    }

    private List<Outcome<?>> decide(List<FileReport> commands) {
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
