package org.taizhang.api.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes the ledger, or its figures, out of the database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the ledger's events as JSON lines, or its figures as CSV.",
        synopsisSubcommandLabel = "(events | figures)",
        subcommands = {ExportEventsCommand.class, ExportFiguresCommand.class})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what: events or figures");
    }
}
