package org.taizhang.ledger.plan.discrepancy;

import java.util.Comparator;
import java.util.List;
import org.taizhang.ledger.plan.Plan;

/** The rulebook: every kind of contradiction that is looked for. */
public final class Discrepancies {

    private static final List<Rule> RULES = List.of(
            new TextAgainstTable(),
            new RowSums(),
            new OddRow(),
            new BaselineTwice(),
            new FarmlandShare(),
            new PlannedAreaSum(),
            new ShareTimesArea(),
            new PrintedIntensity(),
            new ResidentsClaim(),
            new EntitySum(),
            new OutputScopes(),
            new ParkLand(),
            new LegacyParkLarger(),
            new FarmlandNeeded(),
            new JobsPerResident());

    private Discrepancies() {}

    /** By number, then by rule; computed afresh from the facts. */
    public static List<Discrepancy> of(Plan plan) {
        Book book = Book.of(plan);
        Numbering numbering = Numbering.of(plan.id());
        return RULES.stream()
                .flatMap(rule -> rule.findings(book))
                .map(finding -> finding.numbered(numbering))
                .sorted(Comparator.comparing(Discrepancy::id))
                .toList();
    }
}
