package org.taizhang.api.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.projections.indicator.Explanation;
import org.taizhang.projections.indicator.Explanation.Part;
import org.taizhang.projections.indicator.Explanation.Role;

/**
 * A number taken apart.
 *
 * @param source where the definition comes from
 * @param parts what the formula is fed with
 * @param contributions the filings behind the parts, as far down as the asker may see
 */
record ExplanationAnswer(
        @JsonUnwrapped Moment moment,
        Scope cluster,
        IndicatorCode code,
        Text name,
        Text unit,
        Text formula,
        String formulaVersion,
        Text source,
        String rounding,
        FigureAnswer figure,
        List<PartAnswer> parts,
        Explanation.Contributions contributions) {

    /** Fields as in {@link FigureAnswer}. */
    record PartAnswer(
            Role role,
            Text label,
            Text unit,
            @Nullable BigDecimal value,
            @Nullable Exact exact,
            @Nullable Absence reason,
            List<Mark> marks) {

        static PartAnswer of(Part part) {
            return new PartAnswer(
                    part.role(),
                    part.label(),
                    part.unit().symbol(),
                    Exact.rounded(part.value(), part.unit().scale()),
                    Exact.ofNullable(part.value()),
                    part.absence(),
                    part.marks().stream().sorted().toList());
        }
    }

    static ExplanationAnswer of(Moment moment, Explanation explanation) {
        IndicatorCode code = explanation.figure().code();
        return new ExplanationAnswer(
                moment,
                explanation.figure().scope(),
                code,
                code.title(),
                code.unit().symbol(),
                code.definition().formula(),
                code.definition().formulaVersion(),
                code.definition().source(),
                "HALF_UP",
                FigureAnswer.of(explanation.figure()),
                explanation.parts().stream().map(PartAnswer::of).toList(),
                explanation.contributions());
    }
}
