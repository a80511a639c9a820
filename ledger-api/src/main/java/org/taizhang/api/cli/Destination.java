package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Where an export goes, always as UTF-8. */
final class Destination {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Written anew; standard output when left out.")
    private @Nullable Path file;

    void write(PrintWriter standardOutput, Consumer<PrintWriter> content) throws IOException {
        Path target = file;
        if (target == null) {
            content.accept(standardOutput);
            standardOutput.flush();
            return;
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target))) {
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("could not write all of " + target);
            }
        }
    }
}
