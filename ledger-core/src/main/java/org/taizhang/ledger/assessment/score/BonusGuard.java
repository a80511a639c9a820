package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Guard;

/** Takes the bonus off one item of a subject where another item has not come far enough. */
record BonusGuard(List<ItemScore> items) implements Guard.Cases<List<ItemScore>> {

    @Override
    public List<ItemScore> noBonus(Guard.NoBonus guard) {
        ItemScore other = items.get(place(guard.unless()));
        int at = place(guard.on());
        Fraction share = items.get(at).share();
        boolean earned = other.ratio() != null && other.ratio().compareTo(guard.attains()) >= 0;
        if (earned || share == null || share.compareTo(Fraction.ONE) <= 0) {
            return items;
        }
        List<ItemScore> changed = new ArrayList<>(items);
        changed.set(at, items.get(at).sharing(Fraction.ONE).guarded(guard));
        return changed;
    }

    /** Done with the value, before there were points. */
    @Override
    public List<ItemScore> previousDenominator(Guard.PreviousDenominator guard) {
        return items;
    }

    private int place(String indicator) {
        int at = 0;
        while (!items.get(at).indicator().equals(indicator)) {
            at++;
        }
        return at;
    }
}
