package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.scheme.Guard;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.attainment.Measure;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.window.Extensions;

/** What is scored of the clusters of a plan: figures beside targets, in the order of the plan. */
final class ClusterTable {

    private final Scheme scheme;
    private final Plan plan;
    private final Period at;
    private final FigureSource figures;
    private final Remarks remarks;

    private ClusterTable(Scheme scheme, Plan plan, Period at, FigureSource figures, Remarks remarks) {
        this.scheme = scheme;
        this.plan = plan;
        this.at = at;
        this.figures = figures;
        this.remarks = remarks;
    }

    static Table of(
            Scheme scheme,
            Plan plan,
            Period at,
            Instant knownAt,
            Extensions extensions,
            FigureSource figures,
            Remarks remarks) {
        ClusterTable table = new ClusterTable(scheme, plan, at, figures, remarks);
        return new Table(
                Scheme.Purpose.STATISTICAL,
                plan.clusterIds().stream().map(table::entry).toList(),
                Map.of("PERIODS_CLOSED", yes(closed(at, knownAt, extensions))));
    }

    private Entry entry(ClusterId cluster) {
        Scope scope = Scope.of(cluster);
        Map<String, Observation> observations = new HashMap<>();
        codes(scheme)
                .forEach(code -> Reckoning.measured(code, at)
                        .map(measured -> remarks.excuses(cluster, code)
                                ? Observation.missing(Missing.NO_FAULT)
                                : observation(scope, measured))
                        .ifPresent(observation -> observations.put(code, observation)));
        return new Entry(
                cluster.value(), observations, facts(scope), List.of(), matters(cluster), vetoes(cluster), null);
    }

    private List<Entry.Matter> matters(ClusterId cluster) {
        return remarks.demerits().stream()
                .filter(noted -> noted.cluster().equals(cluster))
                .map(noted -> new Entry.Matter(noted.matter(), noted.level(), noted.document()))
                .toList();
    }

    private List<Entry.Vetoed> vetoes(ClusterId cluster) {
        return remarks.vetoes().stream()
                .filter(noted -> noted.cluster().equals(cluster))
                .map(noted -> new Entry.Vetoed(noted.veto(), noted.document()))
                .toList();
    }

    /** Of what is scored, and of what that is guarded by. */
    static Stream<String> codes(Scheme scheme) {
        Stream<String> scored = scheme.indicators().stream().map(i -> i.code());
        return Stream.concat(scored, scheme.guards().stream().flatMap(guard -> guard.on(DENOMINATOR).stream()));
    }

    private Observation observation(Scope scope, IndicatorCode code) {
        Figure figure = figures.figure(code, scope, at);
        Absence why = figure.absence();
        Fraction value = figure.value();
        Observation observation = new Observation(value, why == null ? null : missing(why), null, null);
        Optional<Fraction> target = Measure.columnOf(code, at)
                .flatMap(column -> plan.target(scope, at.year(), column))
                .map(t -> t.inBaseUnit());
        Observation compared = target.map(observation::withReference).orElse(observation);
        boolean explained = !figure.marks().contains(Mark.PROVISIONAL);
        return explained
                ? compared
                : before(scope, code).map(compared::withPrevious).orElse(compared);
    }

    /** What was there at the end of the year before: a fall from it needs a confirmed document. */
    private Optional<Fraction> before(Scope scope, IndicatorCode code) {
        return Optional.ofNullable(
                figures.figure(code, scope, Period.december(at.year() - 1)).value());
    }

    /** Whoever came after the close is there: late for the rate of reporting, but not missing. Output is never imputed. */
    private Map<String, Fraction> facts(Scope scope) {
        Map<String, Fraction> facts = new HashMap<>();
        Coverage reports =
                figures.figure(IndicatorCode.REPORTING_RATE_OUTPUT, scope, at).coverage();
        if (reports.due() > 0) {
            facts.put("ENTERPRISES_FILED", Fraction.of(100L * reports.filed(), reports.due()));
        }
        facts.put("IMPUTED_OUTPUT", Fraction.ZERO);
        Figure area = figures.figure(IndicatorCode.PRODUCTIVE_AREA, scope, at);
        facts.put(ConfirmedArea.PRECONDITION.code(), yes(ConfirmedArea.confirms(area)));
        return facts;
    }

    /** Of every period of the year so far: a window of spring may have been extended beyond that of December. */
    private static boolean closed(Period at, Instant knownAt, Extensions extensions) {
        return Period.range(new Period(at.year(), 2), at).stream()
                .allMatch(period ->
                        Stream.of(FormCode.values()).allMatch(form -> extensions.closed(form, period, knownAt)));
    }

    private static Fraction yes(boolean holds) {
        return holds ? Fraction.ONE : Fraction.ZERO;
    }

    private static Missing missing(Absence why) {
        return switch (why) {
            case DENOMINATOR_ZERO, BASE_ZERO -> Missing.DENOMINATOR_ZERO;
            case NO_TARGET, NO_PATH_BASE -> Missing.NO_TARGET;
            case NOT_FILED, RETURNED, INCOMPLETE, BUILDING_UNKNOWN, EXEMPT, HISTORY_TOO_SHORT, CLUSTER_MISSING ->
                Missing.OWN_FAULT;
            case SUPPRESSED -> throw new IllegalArgumentException("scores need true values");
        };
    }

    private static final Guard.Cases<Optional<String>> DENOMINATOR = new Guard.Cases<>() {
        @Override
        public Optional<String> noBonus(Guard.NoBonus guard) {
            return Optional.empty();
        }

        @Override
        public Optional<String> previousDenominator(Guard.PreviousDenominator guard) {
            return Optional.of(guard.denominator());
        }
    };
}
