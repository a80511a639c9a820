package org.taizhang.api.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;
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

    /** @param open how many reports are to be filed, or filed again */
    record Work(Uscc uscc, String name, long open) {}

    List<Work> of(CurrentUser user) {
        long position = figures.position();
        return user.enterprises().stream()
                .sorted()
                .flatMap(uscc -> work(uscc, position).stream())
                .toList();
    }

    private Optional<Work> work(Uscc uscc, long position) {
        Period last = periods.lastEnded();
        return directory
                .find(uscc, position)
                .map(enterprise -> new Work(
                        uscc,
                        enterprise.particulars().name(),
                        reports.due(uscc, last.plus(1 - PERIODS), last, position).stream()
                                .filter(due -> due.state() == DueReport.State.NOT_FILED
                                        || due.state() == DueReport.State.RETURNED)
                                .count()));
    }
}
