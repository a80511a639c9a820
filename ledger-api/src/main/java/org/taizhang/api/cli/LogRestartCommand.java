package org.taizhang.api.cli;

import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.taizhang.projections.transparency.LogIdentity;
import org.taizhang.projections.transparency.LogRestart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The explicit way forward when the database is behind or beside what was published. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = {
            "Begin the log anew under another origin, because the database cannot continue what was published and no",
            "newer one exists. The abandoned checkpoint and the reason are kept for ever; receipts that the database has",
            "lost still hold against the abandoned checkpoint."
        })
final class LogRestartCommand extends LedgerCommand {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for everybody to read.")
    private String reason = "";

    @Override
    int work(ApplicationContext ledger) {
        String origin = new LogRestart(ledger.getBean("reading", DataSource.class), ledger.getBean(LogIdentity.class))
                .restart(reason);
        commandLine().getOut().println("The log goes on as " + origin + ".");
        return 0;
    }
}
