package org.taizhang.api.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a person decides about the transparency log. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Decide how the transparency log goes on: with another key, or anew after a restore.",
        synopsisSubcommandLabel = "(restart | rotate-key)",
        subcommands = {LogRestartCommand.class, LogRotateKeyCommand.class})
final class LogCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what: restart or rotate-key");
    }
}
