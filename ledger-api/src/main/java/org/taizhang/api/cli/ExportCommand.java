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
        description = "Write the ledger's events as JSON lines, its figures as CSV, or its transparency log as tiles.",
        synopsisSubcommandLabel = "(events | figures | log)",
        subcommands = {ExportEventsCommand.class, ExportFiguresCommand.class, ExportLogCommand.class})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what: events, figures or log");
    }
}
