package org.taizhang.api.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.registry.ReportState;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.registry.DirectoryQueries;

/** What waits for somebody who files: enterprise by enterprise, over the last three periods. */
@Component
class FilerDesk {

    private static final int PERIODS = 3;

    private final DirectoryQueries directory;
    private final ReportQueries reports;
    private final FiguresProgress figures;
    private final PeriodChoice periods;

    FilerDesk(DirectoryQueries directory, ReportQueries reports, FiguresProgress figures, PeriodChoice periods) {
        this.directory = directory;
        this.reports = reports;
        this.figures = figures;
        this.periods = periods;
    }

    List<Work> of(CurrentUser user) {
        long position = figures.position();
        return user.enterprises().stream()
                .sorted()
                .flatMap(uscc -> work(uscc, position).stream())
                .toList();
    }

    private Optional<Work> work(Uscc uscc, long position) {
        Period last = periods.lastEnded();
        return directory.find(uscc, position).map(enterprise -> {
            String name = enterprise.particulars().name();
            long open = reports.due(uscc, last.plus(1 - PERIODS), last, position).stream()
                    .filter(ReportState::open)
                    .count();
            return new Work("/enterprises/" + uscc, new Text(name, name), state(open), open > 0);
        });
    }

    private static Text state(long open) {
        return open == 0 ? new Text("都已报送", "all filed") : new Text(open + "份待报", open + " to file");
    }
}
