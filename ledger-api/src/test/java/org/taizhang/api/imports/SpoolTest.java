package org.taizhang.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.problem.RefusedException;

class SpoolTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path folder;

    @Test
    void lines_of_an_enterprise_come_together_in_the_order_of_the_file_with_their_numbers() throws IOException {
        try (Spool spool = spool("who,what\nb,1\na,2\nb,3\n\na,4\n", StandardCharsets.UTF_8)) {
            assertThat(lines(spool))
                    .containsExactly(
                            new Line(3, List.of("a", "2")),
                            new Line(6, List.of("a", "4")),
                            new Line(2, List.of("b", "1")),
                            new Line(4, List.of("b", "3")));
            assertThat(IntStream.rangeClosed(0, 4).filter(spool::between)).containsExactly(0, 2, 4);
        }
    }

    @Test
    void fields_are_kept_to_the_character_whatever_the_encoding() throws IOException {
        String awkward = "\"多行\n的“话”, 带 \"\"引号\"\"\"";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try (Spool spool = spool("who,what\na," + awkward + "\na,\na\n", charset)) {
                assertThat(lines(spool))
                        .containsExactly(
                                new Line(2, List.of("a", "多行\n的“话”, 带 \"引号\"")),
                                new Line(4, List.of("a", "")),
                                new Line(5, List.of("a")));
            }
        }
    }

    @Test
    void a_file_without_rows_has_no_lines() throws IOException {
        try (Spool spool = spool("who,what\n", StandardCharsets.UTF_8)) {
            assertThat(spool.size()).isZero();
        }
    }

    @Test
    void nothing_is_left_on_disk() throws IOException {
        long before = spools();
        try (Spool spool = spool("who,what\na,1\n", StandardCharsets.UTF_8)) {
            assertThat(spool.size()).isEqualTo(1);
        }
        assertThatThrownBy(() -> spool("who,what\na,1\n\"", StandardCharsets.UTF_8))
                .isInstanceOf(RefusedException.class);

        assertThat(spools()).isEqualTo(before);
    }

    private Spool spool(String text, Charset charset) throws IOException {
        Path path = folder.resolve("lines.csv");
        Files.writeString(path, text, charset);
        return Spool.of(new CsvFile(path, charset), csv -> csv.getField(0).hashCode());
    }

    private static List<Line> lines(Spool spool) {
        return IntStream.range(0, spool.size()).mapToObj(spool::at).toList();
    }

    private static long spools() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.filter(file -> file.toString().endsWith(".lines")).count();
        }
    }
}
