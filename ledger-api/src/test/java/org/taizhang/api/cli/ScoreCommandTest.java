package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.ScorePackage;
import org.taizhang.ledger.assessment.score.Table;
import picocli.CommandLine;

class ScoreCommandTest {

    private static final String HUANGYAN = "huangyan-2022-below-scale";
    private static final String UNITS = "企业,亩均税收,单位用电税收\n甲厂,11.5932,0.2352\n乙厂,5.7966,0.1176\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            CommandLineInterface.create().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path folder;

    @Test
    void a_table_is_scored_by_a_shipped_scheme() throws IOException {
        assertThat(score(UNITS, HUANGYAN)).as(err.toString()).isZero();

        assertThat(out.toString().lines().map(line -> line.replaceFirst(",0,0,.*", "")))
                .containsExactly(
                        "unit,rank,band,total,亩均税收,单位用电税收,bonus,demerit,vetoes,unmet,scheme,version",
                        "甲厂,1,,100.00,50,50",
                        "乙厂,2,,50.00,25,25");
        assertThat(err.toString()).contains("huangyan-mujun-below-scale 2022, SHA-256 ");
    }

    @Test
    void gb18030_and_a_byte_order_mark_are_read_as_what_they_are() throws IOException {
        assertThat(score(UNITS, HUANGYAN)).isZero();
        String expected = out.toString();
        for (byte[] bytes : List.of(
                UNITS.getBytes(Charset.forName("GB18030")), ("\ufeff" + UNITS).getBytes(StandardCharsets.UTF_8))) {
            out.getBuffer().setLength(0);

            assertThat(score(bytes, HUANGYAN)).as(err.toString()).isZero();
            assertThat(out.toString()).isEqualTo(expected);
        }
    }

    @Test
    void an_enterprise_is_not_scored_on_data_that_are_not_declared_administrative() throws IOException {
        Path data = file("units.csv", UNITS);

        assertThat(command.execute("score", "--data", data.toString(), "--scheme", HUANGYAN))
                .isEqualTo(1);
        assertThat(command.execute(
                        "score", "--data", data.toString(), "--scheme", HUANGYAN, "--purpose", "statistical"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("2009文本第二十五条");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "u,亩均税收,单位用电税收;a,1;| Line 2: there are 2 fields, not 3.",
                "u,亩均税收,单位用电税收;a,1,2;a,3,4;| Line 3: 'a' is in line 2 already",
                "u,亩均税收,单位用电税收;,1,2;| Line 2: the first column names no unit",
                "u,亩均税收,单位用电税收;a,12%,2;| Line 2: '12%' in column '亩均税收' is no number",
                "u,亩均税收,单位用电税收;a,1e99,2;| '1e99' in column '亩均税收' is no number",
                "u,亩均税收,单位用电税收;a,NaN,2;| 'NaN' in column '亩均税收' is no number",
                "u,亩均税收,单位用电税收;a,1/0,2;| '1/0' in column '亩均税收' is no number",
                "u,亩均税收,利润;a,1,2;| The scheme knows no column '利润'",
                "u,亩均税收,利润;a,1,2;| The column of '单位用电税收' is missing",
                "u,亩均税收,亩均税收,单位用电税收;a,1,2,3;| The column '亩均税收' is there twice",
                "u,亩均税收,单位用电税收;| There is nothing to score",
                "u,亩均税收,单位用电税收;a,,;| Nothing of 'a' can be scored",
                "u,亩均税收,单位用电税收,亩均税收.reference;a,1,2,0;| the target or base has to be above 0"
            })
    void what_is_wrong_is_said_with_its_line_and_column(String csv, String said) throws IOException {
        assertThat(score(csv.replace(';', '\n'), HUANGYAN)).isEqualTo(1);

        assertThat(err.toString()).contains(said);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_name_that_would_run_as_a_formula_is_written_as_text() throws IOException {
        Path scores = folder.resolve("scores.csv");
        Path data = file("units.csv", UNITS.replace("甲厂", "=HYPERLINK(1)"));

        assertThat(command.execute(
                        "score",
                        "--data",
                        data.toString(),
                        "--scheme",
                        HUANGYAN,
                        "--purpose",
                        "administrative",
                        "--out",
                        scores.toString()))
                .isZero();

        assertThat(Files.readString(scores)).startsWith("\ufeffunit,").contains("\n'=HYPERLINK(1),1,");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--scheme nowhere --data units.csv, 2",
        "--data units.csv, 2",
        "--scheme huaian-2024, 2",
        "--scheme huaian-2024 --data gone.csv, 1",
        "--scheme broken.json --data units.csv, 1",
        "--scheme huaian-2024 --data package.json, 1"
    })
    void wrong_usage_and_files_that_cannot_be_read_have_their_exit_codes(String line, int code) throws IOException {
        file("units.csv", UNITS);
        file("broken.json", "{\"id\":");
        file("package.json", "{\"format\":1}");
        String[] words = List.of(("score " + line).split(" ")).stream()
                .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);

        assertThat(command.execute(words)).isEqualTo(code);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void a_score_package_gives_the_digits_it_was_made_of() throws IOException {
        Scheme scheme = ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
        Map<String, Observation> observations = new HashMap<>();
        scheme.indicators().forEach(i -> observations.put(i.code(), Observation.of(Fraction.of(2, 3), Fraction.ONE)));
        Entry vetoed = new Entry(
                "nanxi",
                observations,
                Map.of(),
                List.of(),
                List.of(new Entry.Matter("m", "COUNTY", "通报1号")),
                List.of(new Entry.Vetoed("FALSIFICATION", "决定2号")),
                null);
        ScorePackage made = ScorePackage.of(7, null, "2025-12", Map.of(), Map.of(), scheme, Table.of(List.of(vetoed)));

        assertThat(command.execute(
                        "score", "--data", file("p.json", made.json()).toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("\nnanxi,,D,65.67,16.666667,13.333333,10,10,6.666667,6.666667,3.333333,0,1,FALSIFICATION,");
        assertThat(err.toString()).contains(made.hash(), "position 7", "preliminary", SchemeJson.hash(scheme));
    }

    @Test
    void every_point_is_explained_with_its_numbers() throws IOException {
        Path explained = folder.resolve("explained.csv");
        Path data = file("units.csv", UNITS.replace("0.1176", "NO_FAULT"));

        assertThat(command.execute(
                        "score",
                        "--data",
                        data.toString(),
                        "--scheme",
                        HUANGYAN,
                        "--purpose",
                        "administrative",
                        "--explain",
                        explained.toString()))
                .isZero();

        assertThat(Files.readString(explained).lines())
                .contains(
                        "乙厂,亩均税收,50,5.7966,11.5932,,25,数值 ÷ 基准值 × 权重,50 × 5.7966 ÷ 11.5932 = 25,",
                        "乙厂,单位用电税收,50,,0.2352,NO_FAULT,,数值 ÷ 基准值 × 权重,,");
    }

    /** The example of docs/scoring.md does what the page says. */
    @Test
    void the_example_of_the_page_is_true() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "scoring.md"));
        List<String> blocks = Pattern.compile("```(?:csv|json)\\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Path units = file("units.csv", blocks.get(0));
        Path scheme = file("scheme.json", blocks.get(1));

        assertThat(command.execute("score", "--data", units.toString(), "--scheme", scheme.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(blocks.get(2));
    }

    private int score(String csv, String scheme) throws IOException {
        return score(csv.getBytes(StandardCharsets.UTF_8), scheme);
    }

    private int score(byte[] csv, String scheme) throws IOException {
        Path data = Files.write(folder.resolve("units.csv"), csv);
        return command.execute("score", "--data", data.toString(), "--scheme", scheme, "--purpose", "administrative");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
