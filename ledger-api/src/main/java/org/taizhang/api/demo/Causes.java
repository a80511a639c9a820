package org.taizhang.api.demo;

import java.util.Set;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Explanation;

/** Why an enterprise's numbers move: what it answers where a check asks, and says to be invented. */
final class Causes {

    private static final String INVENTED = "演示数据：";
    private static final Set<Integer> FESTIVAL = Set.of(2, 3);
    private static final int YEAR_END = 11;

    private final Dice dice;

    Causes(Dice dice) {
        this.dice = dice;
    }

    Explanation of(Unit unit, Period period) {
        int stopped = unit.life().stoppedDays(period)
                + unit.life().stoppedDays(period.previous())
                + unit.life().stoppedDays(period.sameLastYear());
        if (stopped > 0) {
            return cause("02", "停产检修影响" + stopped + "天");
        }
        if (unit.is(Trait.SEASONAL)) {
            return cause("04", "5—8月原料下市歇产，9月复产");
        }
        if (unit.life().running(period.sameLastYear()) < 1) {
            return cause("05", unit.life().producing() + "投产，产能逐步释放");
        }
        if (FESTIVAL.contains(period.month())) {
            return cause(
                    "03", "春节放假" + dice.of(unit.number(), period.index(), 40).between(7, 15) + "天");
        }
        int orders = dice.of(unit.number(), period.index(), 41).between(2, 30);
        return period.month() >= YEAR_END
                ? cause("09", "年底集中交付订单" + orders + "笔")
                : cause("01", "本期交付订单" + orders + "笔");
    }

    private static Explanation cause(String code, String fact) {
        return new Explanation(null, null, code, INVENTED + fact, null);
    }
}
