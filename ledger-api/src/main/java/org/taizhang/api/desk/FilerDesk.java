package org.taizhang.api.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.FiguresProgress;

/** How much waits for somebody who files, enterprise by enterprise. */
@Component
class FilerDesk {

    private final OpenReports reports;
    private final FiguresProgress figures;

    FilerDesk(OpenReports reports, FiguresProgress figures) {
        this.reports = reports;
        this.figures = figures;
    }

    List<Work> of(CurrentUser user) {
        long position = figures.position();
        List<Enterprise> enterprises = reports.enterprises(user, position);
        Map<Uscc, Long> open = reports.of(enterprises, position).stream()
                .collect(groupingBy(one -> one.report().uscc(), counting()));
        return enterprises.stream()
                .map(enterprise -> enterprise.particulars(reports.month()))
                .map(enterprise -> work(enterprise, open.getOrDefault(enterprise.uscc(), 0L)))
                .toList();
    }

    private static Work work(EnterpriseRegistered enterprise, long open) {
        String name = enterprise.name();
        return new Work("/enterprises/" + enterprise.uscc(), new Text(name, name), state(open), open > 0);
    }

    private static Text state(long open) {
        return open == 0 ? new Text("都已报送", "all filed") : new Text(open + "份待报", open + " to file");
    }
}
