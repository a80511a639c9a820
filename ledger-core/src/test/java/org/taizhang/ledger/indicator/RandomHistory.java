package org.taizhang.ledger.indicator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.IndustryMapping;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;

/**
 * A seeded ledger in which everything happens that may: late reports, corrections, returns, acceptances, retroactive
 * settlements, moves, exits, changes of scale, another mapping, carried and confirmed areas.
 */
public final class RandomHistory {

    private static final String[] CLASSES = {"1310", "1421", "1810", "2730", "3872", "3990", "3311", "0311", "2451"};
    private static final Signatures SIGNED = new Signatures("p", "s", "u");

    private final Random random;
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<Uscc> units = new ArrayList<>();
    private final List<ReportFiled> filed = new ArrayList<>();
    private final List<DevelopmentFiled> developments = new ArrayList<>();
    private final FoundingPlan founding;
    private final List<ClusterId> clusters;
    private Instant now = Instant.parse("2021-02-01T02:00:00Z");

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        this.founding = FoundingPlan.yunyang(now);
        this.clusters = founding.plan().clusterIds();
    }

    public static List<LedgerEvent> of(long seed, int events) {
        RandomHistory history = new RandomHistory(seed);
        history.ledger.execute(history.founding);
        while (history.ledger.events().size() < events) {
            history.step();
        }
        return history.ledger.events().subList(0, events);
    }

    private void step() {
        now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
        int dice = random.nextInt(100);
        if (units.size() < 4 || dice < 4 && units.size() < 16) {
            register();
        } else if (dice < 12) {
            move();
        } else if (dice < 14) {
            scale();
        } else if (dice < 16) {
            stopOrResume();
        } else if (dice < 62) {
            file();
        } else if (dice < 70) {
            correct();
        } else if (dice < 86) {
            review();
        } else if (dice < 94) {
            develop();
        } else if (dice < 98) {
            confirm();
        } else if (dice < 99) {
            extend();
        } else {
            remap();
        }
    }

    /** For everybody, or for one cluster; a report of some months ago or of the last. */
    private void extend() {
        Period period = Period.containing(monthAround(5).minusMonths(2));
        FormCode form = new FormCode[] {FormCode.OUTPUT, FormCode.EMPLOYMENT, FormCode.LAND_USE}[random.nextInt(3)];
        Instant closes = now.plus(Duration.ofDays(5 + random.nextInt(90)));
        Extension extension = new Extension(
                form,
                period,
                random.nextBoolean() ? null : cluster(),
                List.of(),
                random.nextBoolean() ? null : closes,
                closes,
                "r");
        ReportingYear year = ledger.read(ReportingYear.STREAM, ReportingYear.id(period.year()))
                .state();
        int number = year.extensions().size() + 1;
        ledger.append(new ExtensionProposed("a", now, number, extension, closes));
        ledger.append(new ExtensionGranted("b", now, number, extension));
    }

    private void register() {
        String body = (random.nextInt(6) == 0 ? "92" : "91") + String.format("500235MA%07d", units.size());
        Uscc uscc = new Uscc(body + Uscc.checkCharacter(body));
        units.add(uscc);
        IndustryClass industry = new IndustryClass(CLASSES[random.nextInt(CLASSES.length)]);
        ledger.append(new EnterpriseRegistered("a", now, uscc, "企业" + units.size(), industry, false, "d"));
        settle(uscc);
    }

    private void settle(Uscc uscc) {
        boolean preparing = random.nextInt(5) == 0;
        ledger.append(new EnterpriseSettled("a", now, uscc, cluster(), monthAround(6), preparing, "d"));
    }

    private void move() {
        Uscc uscc = unit();
        Optional<Membership> present = enterprise(uscc).present();
        if (present.isEmpty()) {
            settle(uscc);
        } else {
            YearMonth from = monthAround(5);
            boolean legal = from.isAfter(present.get().from());
            ledger.append(new EnterpriseLeft(
                    "a", now, uscc, legal ? from : present.get().from().plusMonths(1), "d"));
        }
    }

    private void scale() {
        ledger.append(new ScaleChanged("a", now, unit(), random.nextInt(3) > 0, monthAround(8), "d"));
    }

    private void stopOrResume() {
        Uscc uscc = unit();
        if (random.nextBoolean()) {
            ledger.append(new ProductionStopped("a", now, uscc, monthAround(3).atDay(15), "d"));
        } else {
            ledger.append(new ProductionResumed("a", now, uscc, monthAround(3).atDay(10), "d"));
        }
    }

    private void file() {
        Period period = Period.containing(monthAround(7).minusMonths(1));
        FormCode form = new FormCode[] {FormCode.OUTPUT, FormCode.OUTPUT, FormCode.EMPLOYMENT, FormCode.LAND_USE}
                [random.nextInt(4)];
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            now = now.plus(Duration.ofMinutes(5));
            file(unit(), form, period);
        }
    }

    private void correct() {
        if (!filed.isEmpty()) {
            ReportFiled old = filed.get(random.nextInt(filed.size()));
            file(old.uscc(), old.form(), old.period());
        }
    }

    private void file(Uscc uscc, FormCode form, Period period) {
        ClusterId cluster =
                enterprise(uscc).membership(period).map(Membership::cluster).orElse(null);
        if (cluster == null) {
            return;
        }
        int revision = ledger.read(ReportBook.STREAM, ReportBook.id(uscc, period.year()))
                        .state()
                        .report(form, period)
                        .map(r -> r.revisions().size())
                        .orElse(0)
                + 1;
        Map<String, BigDecimal> same = form == FormCode.OUTPUT && random.nextInt(4) == 0
                ? Map.of("grossOutput.ytd", BigDecimal.valueOf(random.nextInt(500)))
                : Map.of();
        Map<String, BigDecimal> derived = form == FormCode.LAND_USE && random.nextInt(5) > 0
                ? Map.of("occupiedLand", new BigDecimal(random.nextInt(900) + ".125"))
                : Map.of();
        Window window = ReportingCalendar.window(form, period, uscc.hashCode() % 2 == 0);
        ReportFiled event = new ReportFiled(
                "a",
                now,
                uscc,
                cluster,
                form,
                period,
                revision,
                "1",
                values(uscc, form),
                same,
                derived,
                List.of(),
                SIGNED,
                null,
                List.of(),
                Channel.GENERATED,
                window.onTimeUntil(),
                random.nextInt(8) == 0 ? null : window.closesOn(),
                List.of());
        ledger.append(event);
        filed.add(event);
    }

    private ReportValues values(Uscc uscc, FormCode form) {
        Map<String, Cell> items = new LinkedHashMap<>();
        switch (form) {
            case OUTPUT -> {
                long gross = magnitude();
                items.put("grossOutput", Cell.of(gross));
                items.put("salesOutput", Cell.of(magnitude()));
                items.put("exportDelivery", Cell.of(random.nextInt(3) == 0 ? magnitude() : 0));
                if (random.nextInt(8) == 0) {
                    items.put("ytdBefore", Cell.of(random.nextInt(300)));
                }
                return new ReportValues(
                        items, random.nextInt(4) == 0 ? Map.of() : Map.of("byClass", split(uscc, gross)));
            }
            case EMPLOYMENT -> {
                items.put("headcountEnd", Cell.of(random.nextInt(90)));
                items.put("headcountAvg", Cell.of(random.nextInt(90)));
            }
            default -> items.put("idleLand", Cell.of(new BigDecimal(random.nextInt(20) + ".0625")));
        }
        return ReportValues.of(items);
    }

    private List<Map<String, Cell>> split(Uscc uscc, long gross) {
        long part = random.nextInt(100);
        return List.of(
                Map.of("classCode", Cell.of(CLASSES[random.nextInt(CLASSES.length)]), "classOutput", Cell.of(part)),
                Map.of("classCode", Cell.of(CLASSES[random.nextInt(3)]), "classOutput", Cell.of(gross - part)));
    }

    /** Small, so that ties, zeros and corrections downwards are frequent; now and then one that dominates. */
    private long magnitude() {
        int dice = random.nextInt(20);
        return dice == 0 ? 0 : dice == 1 ? -random.nextInt(50) : dice == 2 ? 5000 : 10L * random.nextInt(40);
    }

    private void review() {
        if (filed.isEmpty()) {
            return;
        }
        ReportFiled f = filed.get(random.nextInt(filed.size()));
        Status status = ledger.read(
                        ReportBook.STREAM, ReportBook.id(f.uscc(), f.period().year()))
                .state()
                .report(f.form(), f.period())
                .orElseThrow()
                .revisions()
                .get(f.revision() - 1)
                .status();
        if (status == Status.RETURNED) {
            return;
        }
        if (random.nextInt(3) == 0) {
            ledger.append(new ReportReturned("a", now, f.uscc(), f.form(), f.period(), f.revision(), "r"));
        } else {
            ledger.append(new ReportAccepted("a", now, f.uscc(), f.form(), f.period(), f.revision()));
        }
    }

    private void develop() {
        ClusterId cluster = cluster();
        Period period = Period.containing(monthAround(5).minusMonths(1));
        int revision = ledger.read(ClusterBook.STREAM, cluster.value())
                        .state()
                        .reports()
                        .getOrDefault(period, List.of())
                        .size()
                + 1;
        Map<String, Cell> items = new LinkedHashMap<>();
        for (String item : List.of(
                "builtUpArea", "levelledLand", "industrialLand", "industrialFloor", "mixedUseLand", "workshopLand")) {
            items.put(item, Cell.of(new BigDecimal(random.nextInt(400) + ".5")));
        }
        items.put("workshopFarFloor", Cell.of(3 * random.nextInt(400)));
        if (random.nextInt(3) > 0) {
            items.put("productiveArea", Cell.of(random.nextInt(200)));
        }
        Window window = ReportingCalendar.window(FormCode.DEVELOPMENT, period);
        DevelopmentFiled event = new DevelopmentFiled(
                "a",
                now,
                cluster,
                period,
                revision,
                "1",
                ReportValues.of(items),
                Map.of(),
                List.of(),
                SIGNED,
                null,
                List.of(),
                Channel.GENERATED,
                window.onTimeUntil(),
                window.closesOn(),
                List.of());
        ledger.append(event);
        developments.add(event);
    }

    private void confirm() {
        if (!developments.isEmpty()) {
            DevelopmentFiled d = developments.get(random.nextInt(developments.size()));
            ledger.append(new DevelopmentConfirmed("a", now, d.cluster(), d.period(), d.revision(), "d"));
        }
    }

    /** The proposed mapping, with the core of some clusters dropped or some clusters left out. */
    private void remap() {
        List<IndustryMapping.Entry> entries = new ArrayList<>();
        for (IndustryMapping.Entry entry : founding.mapping().clusters()) {
            int dice = random.nextInt(12);
            if (dice > 0) {
                List<IndustryMapping.Code> core = dice < 4 ? entry.extension() : entry.core();
                entries.add(new IndustryMapping.Entry(
                        entry.cluster(), entry.leadingIndustry(), entry.evidence(), core, entry.extension()));
            }
        }
        ledger.append(new MappingAdopted("a", now, "d", new IndustryMapping("m" + random.nextInt(), entries)));
    }

    private Enterprise enterprise(Uscc uscc) {
        return ledger.read(Enterprise.STREAM, uscc.value()).state();
    }

    private Uscc unit() {
        return units.get(random.nextInt(units.size()));
    }

    /** Three of the five, so that clusters without anybody exist too. */
    private ClusterId cluster() {
        return clusters.get(random.nextInt(3));
    }

    /** This month or one of the months before, at most so many. */
    private YearMonth monthAround(int back) {
        return YearMonth.from(now.atZone(ReportingCalendar.ZONE)).minusMonths(random.nextInt(back + 1));
    }
}
