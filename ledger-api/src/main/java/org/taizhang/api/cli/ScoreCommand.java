package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.scoring.ExplanationsCsv;
import org.taizhang.api.scoring.ScoresCsv;
import org.taizhang.api.scoring.UnitsCsv;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.scheme.CanonicalJson.Parsed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Outcome;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.ScorePackage;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores any table by a scheme, or recomputes a score package. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Score a table of units and indicators by a scheme, or recompute a score package, by the code the server uses.",
            "Needs no database. Exit code 1 when the table or the scheme is refused; every problem is named."
        },
        footer = {
            "",
            "Columns: the unit first; then each indicator by code or title, where needed CODE.reference with the unit's own",
            "target or base, and setAside. Cells: 12.5, 14500/33, blank, or a reason such as NO_FAULT."
        })
final class ScoreCommand implements Callable<Integer> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "CSV in UTF-8 or GB18030, or a score package (JSON), which brings its scheme with it.")
    private Path data = Path.of("");

    @Option(
            names = "--scheme",
            paramLabel = "FILE|NAME",
            description = "A scheme as JSON, or the name of one that comes with the product.")
    private @Nullable String scheme;

    @Option(names = "--out", paramLabel = "FILE", description = "Written anew; standard output when left out.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Write for every point its value, reference, rule and formula with the numbers filled in.")
    private @Nullable Path explain;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description =
                    "What the data were filed for: ${COMPLETION-CANDIDATES}. Enterprises are scored on administrative data"
                            + " only.")
    private Scheme.@Nullable Purpose purpose;

    @Override
    public Integer call() throws IOException {
        try {
            return scored();
        } catch (RefusedException e) {
            PrintWriter err = spec().commandLine().getErr();
            e.refusal()
                    .problems()
                    .forEach(problem -> err.println(problem.rule() + " " + problem.pointer() + " "
                            + problem.message().zh() + " / " + problem.message().en()));
            return 1;
        }
    }

    private int scored() throws IOException {
        byte[] bytes = Files.readAllBytes(data);
        if (bytes.length > 0 && bytes[0] == '{') {
            return recomputed(orRefused(ScorePackage.read(new String(bytes, StandardCharsets.UTF_8))));
        }
        String named = scheme;
        if (named == null) {
            throw new ParameterException(
                    spec().commandLine(), "Give --scheme: a file, or one of " + ShippedSchemes.names());
        }
        Scheme by = scheme(named);
        Table table = UnitsCsv.read(data, by, purpose);
        return written(by, Scoring.score(by, table));
    }

    private int recomputed(ScorePackage given) throws IOException {
        if (scheme != null || purpose != null) {
            throw new ParameterException(
                    spec().commandLine(),
                    "A score package brings its scheme and purpose: leave --scheme and --purpose out");
        }
        spec().commandLine()
                .getErr()
                .println("计分包 / score package: SHA-256 " + given.hash() + ", position " + given.position());
        return written(given.scheme(), given.score());
    }

    private Scheme scheme(String named) throws IOException {
        Path file = Path.of(named);
        if (Files.exists(file)) {
            return orRefused(SchemeJson.read(Files.readString(file)));
        }
        return ShippedSchemes.find(named)
                .orElseThrow(() -> new ParameterException(
                        spec().commandLine(),
                        "No file and no shipped scheme is called " + named + "; shipped are "
                                + ShippedSchemes.names()));
    }

    private int written(Scheme by, Outcome outcome) throws IOException {
        Result result = outcome.on(new Outcome.Cases<>() {
            @Override
            public Result scored(Result scores) {
                return scores;
            }

            @Override
            public Result refused(List<Problem> problems) {
                throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
            }
        });
        Path target = out;
        if (target == null) {
            PrintWriter standard = spec().commandLine().getOut();
            ScoresCsv.write(by, result, standard);
            standard.flush();
        } else {
            write(target, file -> ScoresCsv.write(by, result, file));
        }
        if (explain != null) {
            write(explain, file -> ExplanationsCsv.write(by, result, file));
        }
        spec().commandLine()
                .getErr()
                .println(result.scores().size() + " × " + by.id() + " " + by.version() + ", SHA-256 "
                        + SchemeJson.hash(by) + (result.preliminary() ? "（初步 / preliminary）" : ""));
        return 0;
    }

    private interface Content {
        void to(Writer file) throws IOException;
    }

    private static void write(Path target, Content content) throws IOException {
        try (Writer file = Files.newBufferedWriter(target)) {
            file.append(BYTE_ORDER_MARK);
            content.to(file);
        }
    }

    private static <T> T orRefused(Parsed<T> parsed) {
        return parsed.asOptional()
                .orElseThrow(() -> new RefusedException(new Refusal(Refusal.Kind.INVALID, parsed.problems())));
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
