package org.taizhang.api.cli;

import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;
import org.taizhang.api.terminal.ProgressLine;
import org.taizhang.projections.reader.Rebuild.Progress;
import org.taizhang.projections.reader.Reconcile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the read models with the ledger. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Compare the read models with the ledger; exit code 1 when they differ.")
final class ReconcileCommand extends LedgerCommand {

    @Option(names = "--deep", description = "Compare every row with a rebuild, not only counts and checksums.")
    private boolean deep;

    @Override
    int work(ApplicationContext ledger) {
        Reconcile reconcile = ledger.getBean(Reconcile.class);
        Reconcile.Report report;
        try (ProgressLine line = ProgressLine.onStandardError("reconcile")) {
            Progress progress = (position, head) -> line.at(position, head, "events");
            report = deep ? reconcile.deep(progress) : reconcile.run(progress);
        }
        PrintWriter out = commandLine().getOut();
        report.differences().forEach(difference -> out.println(difference.zh() + " / " + difference.en()));
        out.printf(
                "%s: %d events up to position %d.%n",
                report.clean() ? "No differences" : report.differences().size() + " differences",
                report.events(),
                report.position());
        return report.clean() ? 0 : 1;
    }
}
