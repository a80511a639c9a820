package org.taizhang.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.scoring.ExportedLedger;
import org.taizhang.ledger.assessment.score.ScorePackage;
import picocli.CommandLine.Option;

/** Instead of data: an assessment that an exported ledger tells of. */
final class FromLedger {

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "FILE",
            description = "Instead of --data: an exported ledger (export events), from whose events an assessment is"
                    + " computed anew and compared with what was recorded.")
    private Path file = Path.of("");

    @Option(names = "--assessment", required = true, paramLabel = "ID", description = "Such as 2025-1.")
    private String assessment = "";

    @Option(names = "--run", paramLabel = "N", description = "Which run of it; the last one when left out.")
    private @Nullable Integer run;

    @Option(
            names = "--package",
            paramLabel = "FILE",
            description = "Write its score package, byte for byte what the server hands to auditors.")
    private @Nullable Path packed;

    ScorePackage scorePackage() throws IOException {
        ScorePackage made = new ExportedLedger(file).reckon(assessment, run).scorePackage();
        if (packed != null) {
            Files.writeString(packed, made.json());
        }
        return made;
    }
}
