package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores any table by a scheme, or recomputes a score package, or an assessment from the exported ledger. */
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

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ScoreOutput output = new ScoreOutput();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "CSV in UTF-8 or GB18030, or a score package (JSON), which brings its scheme with it.")
    private @Nullable Path data;

    @Option(
            names = "--scheme",
            paramLabel = "FILE|NAME",
            description = "A scheme as JSON, or the name of one that comes with the product.")
    private @Nullable String scheme;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description =
                    "What the data were filed for: ${COMPLETION-CANDIDATES}. Enterprises are scored on administrative data"
                            + " only.")
    private Scheme.@Nullable Purpose purpose;

    @ArgGroup(exclusive = false)
    private @Nullable FromLedger ledger;

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
        Path table = data;
        FromLedger recorded = ledger;
        if ((table == null) == (recorded == null)) {
            throw new ParameterException(spec().commandLine(), "Give one of --data and --ledger");
        }
        return recorded == null ? scored(Objects.requireNonNull(table)) : recomputed(recorded.scorePackage());
    }

    private int scored(Path table) throws IOException {
        byte[] bytes = Files.readAllBytes(table);
        if (bytes.length > 0 && bytes[0] == '{') {
            return recomputed(orRefused(ScorePackage.read(new String(bytes, StandardCharsets.UTF_8))));
        }
        String named = scheme;
        if (named == null) {
            throw new ParameterException(
                    spec().commandLine(), "Give --scheme: a file, or one of " + ShippedSchemes.names());
        }
        Scheme by = scheme(named);
        output.write(by, orRefused(Scoring.score(by, UnitsCsv.read(table, by, purpose))));
        return 0;
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
        if (!given.leftOut().isEmpty()) {
            spec().commandLine()
                    .getErr()
                    .println("不在其中 / left out: " + given.leftOut() + "（名次在其余之间 / ranks are among the others）");
        }
        Result result = orRefused(given.score());
        if (!given.confirms(result)) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "PACKAGE_RESULT",
                    "/hashes/result",
                    "由计分包重新计算的结果与其所载摘要不符：数值或摘要被改动过。",
                    "What follows from the package is not what it says comes out: values or hash were changed.");
        }
        output.write(given.scheme(), result);
        return 0;
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

    private static Result orRefused(Outcome outcome) {
        return outcome.on(new Outcome.Cases<>() {
            @Override
            public Result scored(Result scores) {
                return scores;
            }

            @Override
            public Result refused(List<Problem> problems) {
                throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
            }
        });
    }

    private static <T> T orRefused(Parsed<T> parsed) {
        return parsed.asOptional()
                .orElseThrow(() -> new RefusedException(new Refusal(Refusal.Kind.INVALID, parsed.problems())));
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
