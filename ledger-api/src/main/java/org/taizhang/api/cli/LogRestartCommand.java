package org.taizhang.api.cli;

import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.taizhang.ledger.Recording;
import org.taizhang.projections.transparency.LogRestart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The explicit way forward when the database is behind or beside what was published. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = {
            "Begin the log anew under another origin, because the database cannot continue what was published and no",
            "newer one exists. An event keeps the abandoned checkpoint and the reason for ever; receipts that the database has",
            "lost still hold against the abandoned checkpoint."
        })
final class LogRestartCommand extends LedgerCommand {

    /** Whoever has the machine; events name no account for it. */
    static final String ACTOR = "system:operator";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for everybody to read.")
    private String reason = "";

    @Override
    int work(ApplicationContext ledger) {
        Recording recording = new Recording(ACTOR, ledger.getBean(Clock.class).instant());
        String origin = ledger.getBean(LogRestart.class).restart(recording, reason);
        commandLine().getOut().println("The log goes on as " + origin + ".");
        return 0;
    }
}
