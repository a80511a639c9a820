package org.taizhang.ledger.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.tally.Amounts;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/** What a tally needs to go on after these events. */
public final class MemoryPast implements Past {

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<Integer> asked = new ArrayList<>();

    public MemoryPast(List<LedgerEvent> events) {
        events.forEach(this::append);
    }

    void append(LedgerEvent event) {
        ledger.append(event);
    }

    /** Years whose reports were asked for. */
    List<Integer> asked() {
        return asked;
    }

    @Override
    public Map<Uscc, Enterprise> directory() {
        Map<Uscc, Enterprise> directory = new HashMap<>();
        for (LedgerEvent event : ledger.events()) {
            if (event instanceof RegistryEvent registry) {
                Uscc uscc = registry.uscc();
                directory.put(uscc, ledger.read(Enterprise.STREAM, uscc.value()).state());
            }
        }
        return directory;
    }

    @Override
    public Plans plans() {
        return ledger.read(Plans.STREAM, Plans.ID).state();
    }

    @Override
    public Optional<Span> span() {
        return ledger.events().stream()
                .filter(ReportFiled.class::isInstance)
                .map(e -> ((ReportFiled) e).period())
                .map(p -> new Span(p, p))
                .reduce((a, b) -> a.with(b.first()));
    }

    @Override
    public List<Development> developments() {
        return ledger.events().stream()
                .filter(DevelopmentFiled.class::isInstance)
                .map(DevelopmentFiled.class::cast)
                .map(this::newest)
                .distinct()
                .toList();
    }

    private Development newest(DevelopmentFiled event) {
        List<ClusterBook.Revision> revisions = ledger.read(
                        ClusterBook.STREAM, event.cluster().value())
                .state()
                .reports()
                .get(event.period());
        ClusterBook.Revision last = revisions.get(revisions.size() - 1);
        DevelopmentStatement statement =
                DevelopmentStatement.of(last.filed(), revisions.get(0).filed().arrival());
        return new Development(
                event.cluster(),
                event.period(),
                revisions.size(),
                last.confirmed() == null ? statement : statement.confirm());
    }

    @Override
    public void revisions(int year, Consumer<Revision> each) {
        asked.add(year);
        for (Uscc uscc : directory().keySet()) {
            ReportBook book =
                    ledger.read(ReportBook.STREAM, ReportBook.id(uscc, year)).state();
            book.reports()
                    .forEach((key, report) -> report.revisions().forEach(r -> {
                        Period period = key.period();
                        each.accept(new Revision(uscc, period, r.filed().arrival(), r.status(), Amounts.of(r.filed())));
                    }));
        }
    }
}
