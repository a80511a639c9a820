package org.taizhang.api.cli;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events as they are stored. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Write the events as JSON lines in the order of their positions, each with its payload as stored.")
final class ExportEventsCommand extends LedgerCommand {

    @Mixin
    private final Destination destination = new Destination();

    @Option(
            names = "--from",
            paramLabel = "POSITION",
            defaultValue = "1",
            description = "First position (${DEFAULT-VALUE}).")
    private long from;

    @Override
    int work(ApplicationContext ledger) throws IOException {
        EventLines lines = new EventLines(ledger.getBean("reading", DataSource.class));
        destination.write(commandLine().getOut(), out -> lines.write(from, out));
        return 0;
    }
}
