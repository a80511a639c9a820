package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.scoring.ExplanationsCsv;
import org.taizhang.api.scoring.ScoresCsv;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.score.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where scores go, and what explains them. */
final class ScoreOutput {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Written anew; standard output when left out.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Write for every point its value, reference, rule and formula with the numbers filled in.")
    private @Nullable Path explain;

    private interface Content {
        void to(Writer file) throws IOException;
    }

    void write(Scheme by, Result result) throws IOException {
        Path target = out;
        if (target == null) {
            PrintWriter standard = command().commandLine().getOut();
            ScoresCsv.write(by, result, standard);
            standard.flush();
        } else {
            write(target, file -> ScoresCsv.write(by, result, file));
        }
        if (explain != null) {
            write(explain, file -> ExplanationsCsv.write(by, result, file));
        }
        command()
                .commandLine()
                .getErr()
                .println(result.scores().size() + " × " + by.id() + " " + by.version() + ", SHA-256 "
                        + SchemeJson.hash(by) + (result.preliminary() ? "（初步 / preliminary）" : ""));
    }

    private static void write(Path target, Content content) throws IOException {
        try (Writer file = Files.newBufferedWriter(target)) {
            file.append(BYTE_ORDER_MARK);
            content.to(file);
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
