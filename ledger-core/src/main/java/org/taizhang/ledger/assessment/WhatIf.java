package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Table;

/**
 * What the scores would be by other weights or with other values; nothing is recorded of it.
 *
 * @param weights by indicator, those that are other ones; the total of one who gets every full weight stays as it is
 * @param values in the unit of the indicator, in place of what is scored
 */
public record WhatIf(Map<String, Fraction> weights, List<Value> values) {

    private static final Fraction WEIGHT_MAX = Fraction.of(1_000, 1);
    private static final int VALUES_MAX = 100;

    public WhatIf {
        weights = Map.copyOf(new TreeMap<>(weights));
        values = List.copyOf(values);
    }

    public record Value(String cluster, String indicator, Fraction value) {}

    /** @param reckoning may leave clusters out: then there is nothing that could be asked about them */
    public <R> R of(Reckoning reckoning, Reckoning.Cases<R> cases) {
        List<Problem> problems = problems(reckoning);
        if (!problems.isEmpty()) {
            return cases.refused(problems);
        }
        Table table = reckoning.table();
        for (Value value : values) {
            table = table.with(value.cluster(), value.indicator(), value.value());
        }
        return reckoning.by(reckoning.scheme().weighing(weights), table, cases);
    }

    private List<Problem> problems(Reckoning reckoning) {
        List<Problem> problems = new ArrayList<>();
        if (weights.isEmpty() && values.isEmpty() || values.size() > VALUES_MAX) {
            problems.add(Problem.of(
                    "WHAT_IF_SIZE",
                    "",
                    "请改动至少一个权重或数值，数值最多" + VALUES_MAX + "个。",
                    "Change a weight or a value at least, and " + VALUES_MAX + " values at most."));
        }
        weights.forEach((code, weight) -> weight(reckoning.scheme(), code, weight, problems));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            value(reckoning, values.get(i), "/values/" + i, seen, problems);
        }
        return problems;
    }

    private static void weight(Scheme scheme, String code, Fraction weight, List<Problem> problems) {
        if (scheme.indicator(code).isEmpty()) {
            problems.add(notScored("/weights/" + code, code));
        } else if (weight.signum() <= 0 || weight.compareTo(WEIGHT_MAX) > 0) {
            problems.add(Problem.of(
                    "WHAT_IF_WEIGHT",
                    "/weights/" + code,
                    "权重应大于0，最多" + WEIGHT_MAX.text() + "。",
                    "A weight is above 0, and " + WEIGHT_MAX.text() + " at most."));
        }
    }

    private static void value(
            Reckoning reckoning, Value value, String pointer, Set<String> seen, List<Problem> problems) {
        if (reckoning.table().entry(value.cluster()).isEmpty()) {
            problems.add(Problem.of(
                    "WHAT_IF_CLUSTER",
                    pointer + "/cluster",
                    "“" + value.cluster() + "”不在可试算的集聚区中。",
                    "'" + value.cluster() + "' is none of the clusters that can be calculated with."));
        }
        if (reckoning.scheme().indicator(value.indicator()).isEmpty()) {
            problems.add(notScored(pointer + "/indicator", value.indicator()));
        }
        if (!seen.add(value.cluster() + " " + value.indicator())) {
            problems.add(Problem.of("WHAT_IF_TWICE", pointer, "同一个数只能改一次。", "One number can be another only once."));
        }
    }

    private static Problem notScored(String pointer, String code) {
        return Problem.of("NOT_SCORED", pointer, "该办法不考核“" + code + "”。", "The scheme does not score '" + code + "'.");
    }
}
