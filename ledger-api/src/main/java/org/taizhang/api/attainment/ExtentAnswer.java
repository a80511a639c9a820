package org.taizhang.api.attainment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.attainment.AttainmentAnswer.Actual;
import org.taizhang.api.attainment.TargetAnswer.Quote;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.attainment.IndustrialExtent;

/**
 * Industrial land or industrial floor, of which the plan wants enough of one.
 *
 * @param met one bound is; absent where none is and one is not known
 */
record ExtentAnswer(@Nullable Boolean met, List<BoundAnswer> bounds) {

    /**
     * @param atLeast in the unit of the figure
     * @param met by the exact figure; absent where there is none
     */
    record BoundAnswer(
            Exact atLeast,
            Quote quote,
            Actual figure,
            @Nullable Boolean met) {

        static BoundAnswer of(IndustrialExtent.Bound bound) {
            return new BoundAnswer(
                    Exact.of(bound.asked().quantity()),
                    Quote.of(bound.asked()),
                    new Actual(
                            bound.figure().code(),
                            bound.figure().code().unit().symbol(),
                            FigureAnswer.of(bound.figure())),
                    bound.met());
        }
    }

    static @Nullable ExtentAnswer of(IndustrialExtent extent) {
        return extent.bounds().isEmpty()
                ? null
                : new ExtentAnswer(
                        extent.met(),
                        extent.bounds().stream().map(BoundAnswer::of).toList());
    }
}
