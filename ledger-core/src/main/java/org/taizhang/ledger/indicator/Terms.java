package org.taizhang.ledger.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/** Finds who computes a term, adds clusters up to {@code all}, and remembers. */
final class Terms {

    private final Known known;
    private final List<ClusterId> clusters;
    private final Map<Key, Quantity> quantities = new HashMap<>();

    private record Key(Term term, @Nullable FormCode form, Scope scope, Period period) {}

    Terms(Known known) {
        this.known = known;
        this.clusters = known.clusters();
    }

    List<ClusterId> clusters() {
        return clusters;
    }

    /** @param form of the formula: says whose reports DUE, FILED_BY_CLOSE and FILED_ON_TIME count */
    Quantity quantity(Term term, @Nullable FormCode form, Scope scope, Period period) {
        Key key = new Key(term, counts(term) ? form : null, scope, period);
        Quantity quantity = quantities.get(key);
        if (quantity == null) {
            quantity = compute(term, form, scope, period);
            quantities.put(key, quantity);
        }
        return quantity;
    }

    private Quantity compute(Term term, @Nullable FormCode form, Scope scope, Period period) {
        if (term == Term.PLANNED_USABLE_SHARE) {
            return new AreaTerms(known).planned(scope, period);
        }
        if (term == Term.OCCUPIED_LESS_PRODUCTIVE) {
            return quantity(Term.OCCUPIED, form, scope, period).minus(quantity(Term.PRODUCTIVE, form, scope, period));
        }
        TermSource source = source(term, form);
        return scope.cluster()
                .map(cluster -> source.of(term, cluster, period))
                .orElseGet(() -> Quantity.sum(
                        clusters.stream()
                                .map(c -> quantity(term, form, Scope.of(c), period))
                                .toList(),
                        source.hides(term, clusters, period)));
    }

    /** Of a ratio, how complete its numerator is. */
    Coverage coverage(Formula formula, Scope scope, Period period) {
        FormCode form = formula.form();
        if (form == null) {
            return Coverage.NONE;
        }
        ReportingTerms reporting = new ReportingTerms(known, form);
        TermSource numerator = source(formula.numerator(), form);
        return scope.cluster().map(List::of).orElse(clusters).stream()
                .map(cluster -> reporting
                        .coverage(cluster, period)
                        .lacking(numerator.unknown(formula.numerator(), cluster, period)))
                .reduce(Coverage.NONE, Coverage::plus);
    }

    /** Reports of the period can still come. */
    boolean open(Formula formula, Scope scope, Period period) {
        FormCode form = formula.form();
        return !known.ended(period)
                || form != null
                        && scope.cluster().map(List::of).orElse(clusters).stream()
                                .anyMatch(cluster -> known.open(form, cluster, period));
    }

    Fraction open(Term term, @Nullable FormCode form, ClusterId cluster, Period period) {
        return source(term, form).open(term, cluster, period);
    }

    private TermSource source(Term term, @Nullable FormCode form) {
        return switch (term) {
            case HEADCOUNT, AVERAGE_PERSONS -> new EmploymentTerms(known);
            case OCCUPIED, IDLE -> new LandTerms(known);
            case ENTERPRISES, INDIVIDUALS, ABOVE_SCALE, PRODUCING -> new CountTerms(known);
            case DUE, FILED_BY_CLOSE, FILED_ON_TIME -> new ReportingTerms(known, form == null ? FormCode.OUTPUT : form);
            case BUILT_UP,
                    PRODUCTIVE,
                    LEVELLED,
                    INDUSTRIAL_LAND,
                    INDUSTRIAL_FLOOR,
                    MIXED_USE,
                    WORKSHOP_FLOOR,
                    WORKSHOP_LAND -> new AreaTerms(known);
            default -> new OutputTerms(known);
        };
    }

    private static boolean counts(Term term) {
        return term == Term.DUE || term == Term.FILED_BY_CLOSE || term == Term.FILED_ON_TIME;
    }
}
