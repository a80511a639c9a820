package org.taizhang.ledger.assessment.scheme;

import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;

/** Guards, preconditions, bonuses, cap and demerits. */
final class ExtraRules implements Guard.Cases<Void> {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Scheme scheme;
    private final String pointer;
    private final Broken broken;

    private ExtraRules(Scheme scheme, String pointer, Broken broken) {
        this.scheme = scheme;
        this.pointer = pointer;
        this.broken = broken;
    }

    static void check(Scheme scheme, Broken broken) {
        for (int i = 0; i < scheme.guards().size(); i++) {
            ExtraRules rules = new ExtraRules(scheme, "/guards/" + i, broken);
            Guard guard = scheme.guards().get(i);
            broken.words("/guards/" + i + "/why", guard.why());
            rules.known("/on", guard.on());
            guard.on(rules);
        }
        for (int i = 0; i < scheme.preconditions().size(); i++) {
            precondition(scheme.preconditions().get(i), "/preconditions/" + i, broken);
        }
        broken.distinct(
                "/preconditions",
                scheme.preconditions().stream().map(Precondition::code).toList());
        for (int i = 0; i < scheme.bonuses().size(); i++) {
            Bonus bonus = scheme.bonuses().get(i);
            broken.code("/bonuses/" + i + "/code", bonus.code());
            broken.words("/bonuses/" + i + "/title", bonus.title());
            broken.positive("/bonuses/" + i + "/each", bonus.each());
            broken.positive("/bonuses/" + i + "/most", bonus.most());
        }
        broken.distinct("/bonuses", scheme.bonuses().stream().map(Bonus::code).toList());
        broken.positive("/totalCap", scheme.totalCap());
        demerits(scheme, broken);
    }

    @Override
    public Void noBonus(Guard.NoBonus guard) {
        known("/unless", guard.unless());
        broken.positive(pointer + "/attains", guard.attains());
        return done();
    }

    @Override
    public Void previousDenominator(Guard.PreviousDenominator guard) {
        broken.code(pointer + "/denominator", guard.denominator());
        return done();
    }

    private void known(String where, String code) {
        broken.unless(
                scheme.indicator(code).isPresent(),
                "SCHEME_GUARD",
                pointer + where,
                "没有代码为“" + code + "”的指标。",
                "No indicator has the code '" + code + "'.");
    }

    private static void precondition(Precondition precondition, String pointer, Broken broken) {
        broken.code(pointer + "/code", precondition.code());
        broken.words(pointer + "/text", precondition.text());
        broken.unless(
                Stream.of(precondition.atLeast(), precondition.atMost()).anyMatch(bound -> bound != null),
                "SCHEME_PRECONDITION",
                pointer,
                "须写明下限或上限。",
                "State a lower or an upper limit.");
    }

    private static void demerits(Scheme scheme, Broken broken) {
        Demerits demerits = scheme.demerits();
        if (demerits == null) {
            return;
        }
        broken.positive("/demerits/most", demerits.most());
        for (int i = 0; i < demerits.levels().size(); i++) {
            Demerits.Level level = demerits.levels().get(i);
            broken.code("/demerits/levels/" + i + "/code", level.code());
            broken.words("/demerits/levels/" + i + "/title", level.title());
            broken.positive("/demerits/levels/" + i + "/points", level.points());
            broken.unless(
                    level.in() != Demerits.Level.In.PERCENT || level.points().compareTo(HUNDRED) <= 0,
                    "SCHEME_DEMERIT_PERCENT",
                    "/demerits/levels/" + i + "/points",
                    "百分比不超过100。",
                    "Not more than 100 per cent.");
        }
        broken.distinct(
                "/demerits/levels",
                demerits.levels().stream().map(Demerits.Level::code).toList());
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Void done() {
        return null;
    }
}
