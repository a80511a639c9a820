package org.taizhang.ledger.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Magnitude;

/** Land that enterprises occupy or leave idle, as they state it or as it is carried. */
record LandTerms(Known known) implements TermSource {

    @Override
    public Quantity of(Term term, ClusterId cluster, Period period) {
        LandMonth land = known.statements().land(cluster, period);
        if (!known.covers(period)) {
            return Quantity.absent(Absence.NOT_FILED);
        }
        if (counted(term, land) == 0 && known.members(cluster, period) > 0) {
            return Quantity.absent(
                    land.known() > 0 ? Absence.BUILDING_UNKNOWN : known.whyMissing(FormCode.LAND_USE, cluster, period));
        }
        Magnitude magnitude = magnitude(term, land);
        return Quantity.of(
                Fraction.whole(LandMonth.mu(magnitude.sum())),
                counted(term, land) > 0 && magnitude.peak().hides(magnitude.sum()),
                marks(term, land, cluster, period));
    }

    @Override
    public int unknown(Term term, ClusterId cluster, Period period) {
        return known.members(cluster, period) - counted(term, known.statements().land(cluster, period));
    }

    /** Of the members; a report that is carried is final, unless another is due. */
    @Override
    public Fraction open(Term term, ClusterId cluster, Period period) {
        Filings filings = known.filings(FormCode.LAND_USE, cluster, period);
        int members = known.members(cluster, period);
        int missing = Math.max(unknown(term, cluster, period), known.unknown(FormCode.LAND_USE, cluster, period));
        int standing = known.windowOpen(FormCode.LAND_USE, cluster, period)
                ? filings.effective()
                : filings.effective() - filings.accepted();
        return members == 0
                ? Fraction.ZERO
                : Fraction.of(Math.min(members, missing + standing), members).reduced();
    }

    @Override
    public boolean hides(Term term, List<ClusterId> clusters, Period period) {
        Magnitude sum = Magnitude.ZERO;
        int counted = 0;
        for (ClusterId cluster : clusters) {
            LandMonth land = known.statements().land(cluster, period);
            sum = sum.plus(magnitude(term, land));
            counted += counted(term, land);
        }
        return counted > 0 && sum.peak().hides(sum.sum());
    }

    /** A value carried is a value; one that is known nowhere makes the sum less than the whole. */
    private Set<Mark> marks(Term term, LandMonth land, ClusterId cluster, Period period) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int due = known.due(FormCode.LAND_USE, cluster, period);
        boolean open = due > 0 && known.windowOpen(FormCode.LAND_USE, cluster, period);
        boolean lacking = unknown(term, cluster, period) > 0;
        if (open || lacking || !land.filings().complete(due)) {
            marks.add(Mark.PROVISIONAL);
        }
        if (due > 0 && lacking && known.inTime(FormCode.LAND_USE, cluster, period)) {
            marks.add(Mark.INCOMPLETE);
        }
        if (land.carried() > 0) {
            marks.add(Mark.CARRIED);
        }
        return marks;
    }

    /** Members whose value is in the sum. */
    private static int counted(Term term, LandMonth land) {
        return term == Term.IDLE ? land.known() : land.measured();
    }

    private static Magnitude magnitude(Term term, LandMonth land) {
        return term == Term.IDLE ? land.idle() : land.occupied();
    }
}
