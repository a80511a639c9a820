package org.taizhang.ledger.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;

/** Each target rests on a quoted number in a unit of its column, and binds once. */
final class ReadingRules {

    private record Place(Scope scope, int year, TargetColumn column) {}

    private ReadingRules() {}

    static List<Problem> problems(Plan plan, Set<ClusterId> clusters) {
        List<Problem> problems = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        for (int i = 0; i < plan.readings().size(); i++) {
            Reading reading = plan.readings().get(i);
            String pointer = "/plan/readings/" + i;
            if (reading.scope().cluster().filter(c -> !clusters.contains(c)).isPresent()) {
                problems.add(Problem.of(
                        "READING_SCOPE",
                        pointer + "/scope",
                        "规划中没有集聚区“" + reading.scope() + "”。",
                        "The plan has no cluster '" + reading.scope() + "'."));
            }
            if (!places.add(new Place(reading.scope(), reading.year(), reading.column()))) {
                problems.add(Problem.of(
                        "READING_TWICE",
                        pointer,
                        "同一范围、年份和指标只能有一个有约束力的目标。",
                        "One scope, year and column has one binding target."));
            }
            fact(plan, reading, reading.fact(), pointer + "/fact").ifPresent(problems::add);
            fact(plan, reading, reading.other(), pointer + "/other").ifPresent(problems::add);
        }
        for (int i = 0; i < plan.phases().size(); i++) {
            String fact = plan.phases().get(i).fact();
            if (plan.fact(fact).isEmpty()) {
                problems.add(unknown(fact, "/plan/phases/" + i + "/fact"));
            }
        }
        return problems;
    }

    private static Optional<Problem> fact(Plan plan, Reading reading, @Nullable String id, String pointer) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Fact> fact = plan.fact(id);
        if (fact.isEmpty()) {
            return Optional.of(unknown(id, pointer));
        }
        Unit wanted = reading.column().unit();
        boolean fits = fact.filter(f -> f.value() != null)
                .map(Fact::unit)
                .flatMap(Unit::find)
                .filter(wanted::comparableWith)
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "READING_UNIT",
                        pointer,
                        "事实“" + id + "”不是以“" + wanted + "”可比的单位表示的数值。",
                        "Fact '" + id + "' is no number in a unit comparable with " + wanted + "."));
    }

    private static Problem unknown(String fact, String pointer) {
        return Problem.of("FACT_UNKNOWN", pointer, "没有编号为“" + fact + "”的事实。", "There is no fact '" + fact + "'.");
    }
}
