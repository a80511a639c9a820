package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Aggregation;
import org.taizhang.ledger.assessment.scheme.Aggregation.Group;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Small schemes and tables for tests. */
public final class Schemes {

    private static final Text WORDS = new Text("测试", "test");

    private Schemes() {}

    public static Indicator indicator(String code, String weight, Direction direction, Rule rule) {
        return new Indicator(code, WORDS, Fraction.parse(weight), direction, "1", WORDS, null, rule, null);
    }

    public static Indicator indicator(String code, String weight, Rule rule) {
        return indicator(code, weight, Direction.HIGHER, rule);
    }

    /** The same with a target or base for all. */
    static Indicator against(Fraction reference, Indicator of) {
        return new Indicator(
                of.code(),
                of.title(),
                of.weight(),
                of.direction(),
                of.unit(),
                of.value(),
                reference,
                of.rule(),
                of.whenMissing());
    }

    public static Scheme of(Method method, String full, Indicator... indicators) {
        return of(method, full, List.of(), indicators);
    }

    /** @param full null for the sum of the weights */
    public static Scheme of(Method method, String full, List<Group> groups, Indicator... indicators) {
        return new Scheme(
                "test",
                "1",
                WORDS,
                Scheme.Standing.PROPOSAL,
                null,
                null,
                null,
                null,
                null,
                Scheme.Subject.UNIT,
                null,
                List.of(indicators),
                new Aggregation(method, full == null ? null : Fraction.parse(full), 6, groups),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                new Bands.None(),
                null);
    }

    public static Group group(String code, String weight, Method method, String... members) {
        return new Group(code, WORDS, Fraction.parse(weight), method, List.of(members));
    }

    /** Subjects a, b, c … with the values of one indicator; null is not stated. */
    public static Table column(String indicator, String... values) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            entries.add(Entry.of(
                    String.valueOf((char) ('a' + i)),
                    values[i] == null ? Map.of() : Map.of(indicator, Observation.of(Fraction.parse(values[i])))));
        }
        return Table.of(entries);
    }
}
