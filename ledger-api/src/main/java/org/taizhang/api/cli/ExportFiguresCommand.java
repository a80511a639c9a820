package org.taizhang.api.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.taizhang.api.rest.LedgerKindOf;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes figures, one row each. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Write every indicator of every cluster by period as CSV, after disclosure suppression.")
final class ExportFiguresCommand extends LedgerCommand {

    @Mixin
    private final Destination destination = new Destination();

    @Option(names = "--from", required = true, paramLabel = "PERIOD", description = "Such as 2025-03.")
    private Period from = Period.december(Period.YEAR_MIN);

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PERIOD",
            description = "Such as 2025-12; 02 is January–February.")
    private Period to = from;

    @Option(names = "--unsuppressed", description = "Withheld figures too. Not for publication.")
    private boolean unsuppressed;

    @Override
    int work(ApplicationContext ledger) throws IOException {
        destination.write(commandLine().getOut(), out -> write(ledger, out));
        return 0;
    }

    private void write(ApplicationContext ledger, PrintWriter out) {
        IndicatorQueries queries = ledger.getBean(IndicatorQueries.class);
        long position = ledger.getBean(FiguresProgress.class).position();
        Streams streams = ledger.getBean(Streams.class);
        FigureRow row = new FigureRow(
                position,
                position == 0 ? null : ledger.getBean(Positions.class).knownAt(position),
                new LedgerKindOf(streams).demonstration());
        Viewer viewer = unsuppressed ? Viewer.EVERYTHING : Viewer.FIGURES_ONLY;
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(FigureRow.HEADER);
        for (Scope scope : scopes(streams)) {
            FigureTable table = queries.table(scope, from, to, position, viewer);
            table.figures().values().forEach(figures -> figures.forEach(figure -> csv.writeRecord(row.of(figure))));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scope> scopes(Streams streams) {
        Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
        return Stream.concat(plans.clusters().stream().map(cluster -> Scope.of(cluster.id())), Stream.of(Scope.ALL))
                .toList();
    }
}
