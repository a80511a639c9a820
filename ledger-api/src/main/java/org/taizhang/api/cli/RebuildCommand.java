package org.taizhang.api.cli;

import org.springframework.context.ApplicationContext;
import org.taizhang.api.terminal.ProgressLine;
import org.taizhang.projections.reader.Rebuild;
import picocli.CommandLine.Command;

/** Builds the read models anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Build all read models anew from the ledger, beside a running server or alone, and put them in place.")
final class RebuildCommand extends LedgerCommand {

    @Override
    int work(ApplicationContext ledger) {
        Rebuild.Result result;
        try (ProgressLine progress = ProgressLine.onStandardError("rebuild")) {
            result = ledger.getBean(Rebuild.class).run((position, head) -> progress.at(position, head, "events"));
        }
        commandLine()
                .getOut()
                .printf(
                        "Read models version %d stand at position %d (%d events read).%n",
                        result.version(), result.position(), result.events());
        return 0;
    }
}
