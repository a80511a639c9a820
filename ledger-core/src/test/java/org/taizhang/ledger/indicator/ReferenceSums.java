package org.taizhang.ledger.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ClusterBook;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.indicator.ReferenceFigures.Sum;
import org.taizhang.ledger.plan.Leading;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;

/** Sums over the filings of some clusters, contribution by contribution. */
final class ReferenceSums {

    private final ReferenceLedger ledger;

    ReferenceSums(ReferenceLedger ledger) {
        this.ledger = ledger;
    }

    Sum sum(Term term, @Nullable FormCode form, List<ClusterId> clusters, Period p) {
        return switch (term) {
            case OUTPUT_MONTH -> flow(term, FormCode.OUTPUT, clusters, List.of(p), List.of(p), 1);
            case OUTPUT_YTD, SALES_YTD, EXPORT_YTD, ABOVE_SCALE_YTD, CORE_YTD, EXTENDED_YTD ->
                flow(term, FormCode.OUTPUT, clusters, year(p), year(p), 1);
            case OUTPUT_YTD_LAST_YEAR ->
                flow(term, FormCode.OUTPUT, clusters, year(p.sameLastYear()), year(p.sameLastYear()), 1);
            case OUTPUT_12M -> flow(term, FormCode.OUTPUT, clusters, twelve(p), twelve(p), 1);
            case COMPARABLE -> flow(term, FormCode.OUTPUT, clusters, List.of(p), year(p), 1);
            case COMPARABLE_BASE -> flow(term, FormCode.OUTPUT, clusters, List.of(p), List.of(p), 1);
            case HEADCOUNT -> flow(term, FormCode.EMPLOYMENT, clusters, List.of(p), List.of(p), 1);
            case AVERAGE_PERSONS -> flow(term, FormCode.EMPLOYMENT, clusters, year(p), year(p), p.month());
            case OCCUPIED, IDLE -> land(term, clusters, p);
            case ENTERPRISES, INDIVIDUALS, ABOVE_SCALE -> directory(term, clusters, p);
            case PRODUCING -> producing(clusters, p);
            case DUE, FILED_BY_CLOSE, FILED_ON_TIME -> reporting(term, form, clusters, p);
            default -> area(term, clusters, p);
        };
    }

    private static List<Period> year(Period p) {
        return IntStream.rangeClosed(2, p.month())
                .mapToObj(m -> new Period(p.year(), m))
                .toList();
    }

    private static List<Period> twelve(Period p) {
        List<Period> months = new ArrayList<>(IntStream.rangeClosed(p.month() + 1, 12)
                .mapToObj(m -> new Period(p.year() - 1, m))
                .toList());
        months.addAll(year(p));
        return months;
    }

    private Sum flow(
            Term term, FormCode form, List<ClusterId> clusters, List<Period> months, List<Period> judged, int over) {
        Period asked = months.get(months.size() - 1);
        if (ledger.beyond(term == Term.OUTPUT_YTD_LAST_YEAR ? next(asked) : asked)) {
            return Sum.absent(Absence.NOT_FILED);
        }
        if (term != Term.OUTPUT_12M && term != Term.OUTPUT_YTD_LAST_YEAR && ledger.before(asked)) {
            return Sum.absent(Absence.NOT_FILED);
        }
        boolean back = term == Term.OUTPUT_12M || term == Term.OUTPUT_YTD_LAST_YEAR;
        if (back && ledger.before(months.get(0))) {
            return Sum.absent(Absence.HISTORY_TOO_SHORT);
        }
        Map<Uscc, BigDecimal> contributions = new TreeMap<>();
        boolean anyone = false;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (ClusterId cluster : clusters) {
            boolean leading = term == Term.CORE_YTD || term == Term.EXTENDED_YTD;
            if (leading
                    && ledger.plans().mapping().flatMap(m -> m.cluster(cluster)).isEmpty()) {
                return Sum.absent(Absence.NO_TARGET);
            }
            for (Period month : months) {
                Absence missing = ledger.missing(form, cluster, month);
                if (missing != null) {
                    return Sum.absent(missing);
                }
                if (term == Term.HEADCOUNT && headless(cluster, month)) {
                    return Sum.absent(
                            ledger.senders(form, cluster, month).stream()
                                            .anyMatch(u -> ledger.effective(form, u, month)
                                                    .isEmpty())
                                    ? Absence.RETURNED
                                    : Absence.NOT_FILED);
                }
                for (Uscc uscc : ledger.senders(form, cluster, month)) {
                    Optional<ReportFiled> filed = ledger.effective(form, uscc, month);
                    if (filed.isPresent() && compares(term) && !compared(filed.get(), cluster)) {
                        anyone = true;
                    } else if (filed.isPresent()) {
                        anyone = true;
                        contributions.merge(uscc, value(term, cluster, filed.get()), BigDecimal::add);
                    }
                }
            }
            if (compares(term) && nothingToCompare(cluster, asked)) {
                return Sum.absent(Absence.HISTORY_TOO_SHORT);
            }
            judged.forEach(m -> marks.addAll(ledger.marks(form, cluster, m)));
        }
        return new Sum(total(contributions), over, null, anyone && hides(contributions), marks);
    }

    /** It has members, and the headcount of none of them is known. */
    private boolean headless(ClusterId cluster, Period p) {
        List<Uscc> members = members(cluster, p);
        return !members.isEmpty()
                && members.stream()
                        .allMatch(
                                u -> ledger.effective(FormCode.EMPLOYMENT, u, p).isEmpty());
    }

    private List<Uscc> members(ClusterId cluster, Period p) {
        return ledger.units().stream()
                .filter(u -> ledger.memberAtEnd(u, cluster, p))
                .toList();
    }

    /** Values that belong in the term and are not known, enterprise by enterprise. */
    int unknown(Term term, ClusterId cluster, Period p) {
        return switch (term) {
            case HEADCOUNT ->
                (int) members(cluster, p).stream()
                        .filter(u -> ledger.effective(FormCode.EMPLOYMENT, u, p).isEmpty())
                        .count();
            case OCCUPIED, IDLE ->
                ledger.beyond(p)
                        ? members(cluster, p).size()
                        : (int) members(cluster, p).stream()
                                .filter(u -> landValue(term, u, cluster, p) == null)
                                .count();
            case AVERAGE_PERSONS -> ledger.unfiled(FormCode.EMPLOYMENT, cluster, p);
            case ENTERPRISES, INDIVIDUALS, ABOVE_SCALE, DUE, FILED_BY_CLOSE, FILED_ON_TIME -> 0;
            case BUILT_UP,
                    PRODUCTIVE,
                    LEVELLED,
                    INDUSTRIAL_LAND,
                    INDUSTRIAL_FLOOR,
                    MIXED_USE,
                    WORKSHOP_FLOOR,
                    WORKSHOP_LAND -> area(term, List.of(cluster), p).absence() == null ? 0 : 1;
            case COMPARABLE, COMPARABLE_BASE ->
                ledger.unfiled(FormCode.OUTPUT, cluster, p)
                        + (int) filers(cluster, p)
                                .filter(f -> ledger.memberAtEnd(f.uscc(), cluster, p))
                                .filter(f -> !compared(f, cluster))
                                .count();
            default -> ledger.unfiled(FormCode.OUTPUT, cluster, p);
        };
    }

    private Stream<ReportFiled> filers(ClusterId cluster, Period p) {
        return ledger.senders(FormCode.OUTPUT, cluster, p).stream()
                .flatMap(u -> ledger.effective(FormCode.OUTPUT, u, p).stream());
    }

    private static boolean compares(Term term) {
        return term == Term.COMPARABLE || term == Term.COMPARABLE_BASE;
    }

    /** Somebody's last year is not known, and whoever's is made nothing in both. */
    private boolean nothingToCompare(ClusterId cluster, Period p) {
        List<ReportFiled> compared =
                filers(cluster, p).filter(f -> compared(f, cluster)).toList();
        boolean somebody =
                filers(cluster, p).anyMatch(f -> ledger.memberAtEnd(f.uscc(), cluster, p) && !compared(f, cluster));
        return somebody
                && compared.stream()
                        .allMatch(f -> value(Term.COMPARABLE, cluster, f).signum() == 0
                                && value(Term.COMPARABLE_BASE, cluster, f).signum() == 0);
    }

    private static boolean building(Membership membership) {
        return membership.producing() == null
                || !membership.producing().equals(membership.from().atDay(1));
    }

    /** A member to the end whose last year is known: typed, reported, before its plant was built, or told of later. */
    private boolean compared(ReportFiled filed, ClusterId cluster) {
        Period last = filed.period().sameLastYear();
        Period next = last.next();
        Enterprise enterprise = ledger.enterprise(filed.uscc());
        Membership first = enterprise.memberships().get(0);
        boolean toldOfLater = next.year() == last.year()
                && year(last).stream().allMatch(m -> enterprise.membership(m).isEmpty())
                && enterprise.membership(next).filter(m -> !building(m)).isPresent()
                && ledger.effective(FormCode.OUTPUT, filed.uscc(), next).isPresent();
        boolean unbuilt = building(first)
                && (first.producing() == null || first.producing().isAfter(last.lastDay()));
        return ledger.memberAtEnd(filed.uscc(), cluster, filed.period())
                && (filed.samePeriod().containsKey("grossOutput.ytd")
                        || ledger.effective(FormCode.OUTPUT, filed.uscc(), last).isPresent()
                        || unbuilt
                        || toldOfLater);
    }

    private @Nullable BigDecimal landValue(Term term, Uscc uscc, ClusterId cluster, Period p) {
        Period source = ledger.landSource(uscc, cluster, p);
        if (source == null) {
            return null;
        }
        ReportFiled filed = ledger.effective(FormCode.LAND_USE, uscc, source).orElseThrow();
        return term == Term.IDLE ? number(filed, "idleLand") : filed.derived().get("occupiedLand");
    }

    private static Period next(Period period) {
        return new Period(period.year() + 1, period.month());
    }

    private static BigDecimal total(Map<Uscc, BigDecimal> contributions) {
        return contributions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean hides(Map<Uscc, BigDecimal> contributions) {
        long contributors =
                contributions.values().stream().filter(v -> v.signum() != 0).count();
        BigDecimal largest = contributions.values().stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal limit = total(contributions).multiply(new BigDecimal("0.85"));
        return contributors < 3 || largest.compareTo(limit) > 0;
    }

    private BigDecimal value(Term term, ClusterId cluster, ReportFiled filed) {
        Period period = filed.period();
        Enterprise enterprise = ledger.enterprise(filed.uscc());
        BigDecimal gross = number(filed, "grossOutput");
        return switch (term) {
            case SALES_YTD -> number(filed, "salesOutput");
            case EXPORT_YTD -> number(filed, "exportDelivery");
            case ABOVE_SCALE_YTD -> enterprise.aboveScale(period.lastMonth()) ? gross : BigDecimal.ZERO;
            case CORE_YTD -> leading(cluster, filed, Set.of(Leading.CORE));
            case EXTENDED_YTD -> leading(cluster, filed, Set.of(Leading.CORE, Leading.EXTENSION));
            case COMPARABLE -> own(filed.uscc(), period);
            case COMPARABLE_BASE ->
                filed.samePeriod().containsKey("grossOutput.ytd")
                        ? filed.samePeriod().get("grossOutput.ytd")
                        : own(filed.uscc(), period.sameLastYear());
            case HEADCOUNT ->
                ledger.memberAtEnd(filed.uscc(), cluster, period) ? number(filed, "headcountEnd") : BigDecimal.ZERO;
            case AVERAGE_PERSONS -> number(filed, "headcountAvg").multiply(BigDecimal.valueOf(period.months()));
            default -> gross;
        };
    }

    private BigDecimal own(Uscc uscc, Period until) {
        BigDecimal before = year(Period.december(until.year())).stream()
                .flatMap(m -> ledger.effective(FormCode.OUTPUT, uscc, m).stream())
                .map(f -> number(f, "ytdBefore"))
                .filter(b -> b.signum() != 0)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return year(until).stream()
                .flatMap(m -> ledger.effective(FormCode.OUTPUT, uscc, m).stream())
                .map(f -> number(f, "grossOutput"))
                .reduce(before, BigDecimal::add);
    }

    private BigDecimal leading(ClusterId cluster, ReportFiled filed, Set<Leading> kinds) {
        List<Map<String, Cell>> rows = filed.values().groups().getOrDefault("byClass", List.of());
        if (rows.isEmpty()) {
            IndustryClass main = ledger.enterprise(filed.uscc()).registered().industryClass();
            return kinds.contains(ledger.plans().leading(cluster, main).orElse(Leading.NOT))
                    ? number(filed, "grossOutput")
                    : BigDecimal.ZERO;
        }
        return rows.stream()
                .filter(row -> kinds.contains(ledger.plans()
                        .leading(cluster, new IndustryClass(((Cell.Words) row.get("classCode")).value()))
                        .orElse(Leading.NOT)))
                .map(row -> ((Cell.Quantity) row.get("classOutput")).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(ReportFiled filed, String item) {
        return filed.values().items().get(item) instanceof Cell.Quantity quantity ? quantity.value() : BigDecimal.ZERO;
    }

    private Sum land(Term term, List<ClusterId> clusters, Period p) {
        if (ledger.beyond(p) || ledger.before(p)) {
            return Sum.absent(Absence.NOT_FILED);
        }
        Map<Uscc, BigDecimal> contributions = new TreeMap<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (ClusterId cluster : clusters) {
            int before = contributions.size();
            boolean members = false;
            boolean unmeasured = false;
            for (Uscc uscc : ledger.units()) {
                members |= ledger.memberAtEnd(uscc, cluster, p);
                Period source = ledger.landSource(uscc, cluster, p);
                if (source != null) {
                    BigDecimal value = landValue(term, uscc, cluster, p);
                    if (value == null) {
                        unmeasured = true;
                    } else {
                        contributions.put(uscc, value);
                    }
                    if (!source.equals(p)) {
                        marks.add(Mark.CARRIED);
                    }
                }
            }
            if (contributions.size() == before && unmeasured) {
                return Sum.absent(Absence.BUILDING_UNKNOWN);
            }
            if (contributions.size() == before && members) {
                boolean returned = ledger.senders(FormCode.LAND_USE, cluster, p).stream()
                        .anyMatch(u -> ledger.due(FormCode.LAND_USE, u, cluster, p));
                return Sum.absent(returned ? Absence.RETURNED : Absence.NOT_FILED);
            }
            boolean lacking = unknown(term, cluster, p) > 0;
            if (lacking || ledger.provisional(FormCode.LAND_USE, cluster, p)) {
                marks.add(Mark.PROVISIONAL);
            }
            boolean anyDue = ledger.units().stream().anyMatch(u -> ledger.due(FormCode.LAND_USE, u, cluster, p));
            if (lacking && anyDue && ledger.inTime(FormCode.LAND_USE, cluster, p)) {
                marks.add(Mark.INCOMPLETE);
            }
        }
        boolean hidden = !contributions.isEmpty() && hides(contributions);
        return new Sum(total(contributions), 1, null, hidden, marks);
    }

    private Sum directory(Term term, List<ClusterId> clusters, Period p) {
        int count = 0;
        for (ClusterId cluster : clusters) {
            int members = 0;
            for (Uscc uscc : ledger.units()) {
                if (ledger.memberAtEnd(uscc, cluster, p)) {
                    members++;
                    Enterprise enterprise = ledger.enterprise(uscc);
                    boolean counts = switch (term) {
                        case INDIVIDUALS -> uscc.individual();
                        case ENTERPRISES -> !uscc.individual();
                        default ->
                            enterprise.registered().industryClass().industrial()
                                    && enterprise.aboveScale(p.lastMonth());
                    };
                    count += counts ? 1 : 0;
                }
            }
            if (ledger.today().isBefore(p.firstDay()) || members == 0 && ledger.before(p)) {
                return Sum.absent(Absence.NOT_FILED);
            }
        }
        return new Sum(BigDecimal.valueOf(count), 1, null, false, Set.of());
    }

    private Sum producing(List<ClusterId> clusters, Period p) {
        if (ledger.beyond(p) || ledger.before(p)) {
            return Sum.absent(Absence.NOT_FILED);
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int count = 0;
        for (ClusterId cluster : clusters) {
            boolean anyDue = twelve(p).stream()
                    .anyMatch(m -> !ledger.before(m)
                            && ledger.units().stream().anyMatch(u -> ledger.due(FormCode.OUTPUT, u, cluster, m)));
            boolean anyKnown = twelve(p).stream()
                    .anyMatch(m -> !ledger.before(m) && ledger.anyEffective(FormCode.OUTPUT, cluster, m));
            if (anyDue && !anyKnown) {
                boolean returned = ledger.senders(FormCode.OUTPUT, cluster, p).stream()
                        .anyMatch(u -> ledger.due(FormCode.OUTPUT, u, cluster, p));
                return Sum.absent(returned ? Absence.RETURNED : Absence.NOT_FILED);
            }
            for (Uscc uscc : ledger.units()) {
                boolean produced = twelve(p).stream()
                        .flatMap(m -> ledger.effective(FormCode.OUTPUT, uscc, m).stream())
                        .anyMatch(f -> number(f, "grossOutput").signum() > 0);
                count += produced && ledger.memberAtEnd(uscc, cluster, p) && !uscc.individual() ? 1 : 0;
            }
            twelve(p).stream()
                    .filter(m -> !ledger.before(m))
                    .forEach(m -> marks.addAll(ledger.marks(FormCode.OUTPUT, cluster, m)));
        }
        return new Sum(BigDecimal.valueOf(count), 1, null, false, marks);
    }

    private Sum reporting(Term term, FormCode form, List<ClusterId> clusters, Period p) {
        int count = 0;
        for (ClusterId cluster : clusters) {
            Coverage coverage = ledger.coverage(form, cluster, p, 0);
            if (!ledger.today().isAfter(p.lastDay()) && coverage.filed() == 0) {
                return Sum.absent(Absence.NOT_FILED);
            }
            count += switch (term) {
                case FILED_BY_CLOSE -> ledger.byClose(form, cluster, p);
                case FILED_ON_TIME -> coverage.onTime();
                default -> coverage.due();
            };
        }
        boolean open = clusters.stream().anyMatch(cluster -> ledger.windowOpen(form, cluster, p));
        Set<Mark> marks = open ? Set.of(Mark.PROVISIONAL) : Set.of();
        return new Sum(BigDecimal.valueOf(count), 1, null, false, marks);
    }

    private Sum area(Term term, List<ClusterId> clusters, Period p) {
        Set<ClusterId> overdue = new HashSet<>();
        Fraction sum = Fraction.of(0, 1);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (ClusterId cluster : clusters) {
            if (ledger.today().isBefore(p.firstDay())) {
                return Sum.absent(Absence.NOT_FILED);
            }
            Fraction found = null;
            for (int back = 0; back <= 3 && found == null; back++) {
                ClusterBook.Revision revision =
                        ledger.development(cluster, p.plus(-back)).orElse(null);
                Set<Mark> own = EnumSet.noneOf(Mark.class);
                if (revision != null) {
                    found = stated(term, cluster, p.plus(-back), revision, own);
                }
                if (found == null
                        && ledger.coverage(FormCode.DEVELOPMENT, cluster, p.plus(-back), 0)
                                        .due()
                                > 0) {
                    overdue.add(cluster);
                }
                if (found != null && overdue.contains(cluster)) {
                    marks.add(Mark.PROVISIONAL);
                }
                if (found != null) {
                    marks.addAll(own);
                    if (back > 0) {
                        marks.add(Mark.CARRIED);
                    }
                    if (revision.confirmed() == null) {
                        marks.add(Mark.PROVISIONAL);
                    }
                }
            }
            if (found == null) {
                return Sum.absent(Absence.NOT_FILED);
            }
            sum = sum.plus(found);
        }
        if (ledger.open(FormCode.DEVELOPMENT, clusters, p)) {
            marks.add(Mark.PROVISIONAL);
        }
        Fraction reduced = sum.reduced();
        return new Sum(reduced.numerator(), reduced.denominator().intValueExact(), null, false, marks);
    }

    private @Nullable Fraction stated(
            Term term, ClusterId cluster, Period p, ClusterBook.Revision revision, Set<Mark> marks) {
        Map<String, Cell> items = revision.filed().values().items();
        String item = switch (term) {
            case BUILT_UP -> "builtUpArea";
            case PRODUCTIVE -> "productiveArea";
            case LEVELLED -> "levelledLand";
            case INDUSTRIAL_LAND -> "industrialLand";
            case INDUSTRIAL_FLOOR -> "industrialFloor";
            case MIXED_USE -> "mixedUseLand";
            case WORKSHOP_FLOOR -> "workshopFarFloor";
            case WORKSHOP_LAND -> "workshopLand";
            default -> throw new IllegalArgumentException(term.name());
        };
        if (items.get(item) instanceof Cell.Quantity quantity) {
            return Fraction.whole(quantity.value());
        }
        if (term == Term.PRODUCTIVE && items.get("builtUpArea") instanceof Cell.Quantity builtUp) {
            Optional<Fraction> share = ledger.plans().current().flatMap((Plan plan) -> plan.usableShare(cluster, p));
            share.ifPresent(s -> marks.add(Mark.DERIVED));
            return share.map(s -> s.times(Fraction.whole(builtUp.value()))).orElse(null);
        }
        return null;
    }
}
