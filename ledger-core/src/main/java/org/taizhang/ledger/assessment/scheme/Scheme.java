package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/**
 * How values become points, points a total, and totals classes. Immutable; a change is a new version.
 *
 * @param issuer 制定机关; null in a proposal
 * @param documentNumber 文号; null in a proposal
 * @param validTo inclusive
 * @param source where a published scheme can be read; null for one of this ledger's own
 * @param purpose for which data must have been filed; null accepts any. Enterprises are scored on administrative data only
 * @param missing how a missing value counts; a reason that is not named lets the weight drop out
 * @param totalCap upper limit of the total before demerits; null for none
 * @param lights null where the scheme has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scheme(
        String id,
        String version,
        Text title,
        Standing standing,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        Subject subject,
        @Nullable Purpose purpose,
        List<Indicator> indicators,
        Aggregation aggregation,
        Map<Missing, Treatment> missing,
        List<Guard> guards,
        List<Precondition> preconditions,
        List<Bonus> bonuses,
        @Nullable Fraction totalCap,
        @Nullable Demerits demerits,
        List<Veto> vetoes,
        Bands bands,
        @Nullable Lights lights) {

    public Scheme {
        indicators = List.copyOf(indicators);
        missing = Map.copyOf(missing);
        guards = List.copyOf(guards);
        preconditions = List.copyOf(preconditions);
        bonuses = List.copyOf(bonuses);
        vetoes = List.copyOf(vetoes);
    }

    public enum Standing {
        /** Put forward, not adopted by anybody. */
        PROPOSAL,
        /** A pattern with decisions left open. */
        TEMPLATE,
        /** As its issuer published it. */
        PUBLISHED
    }

    public enum Subject {
        CLUSTER,
        TOWN,
        ENTERPRISE,
        /** Anything else that can be compared: counties, countries, sites. */
        UNIT
    }

    /** What data were filed for; statistical filings ground no act against one enterprise. */
    public enum Purpose {
        STATISTICAL,
        ADMINISTRATIVE
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /**
     * With other weights, which are relative: who gets every full weight has the total that he had.
     *
     * @param weights by indicator, those that are other ones; above zero
     */
    public Scheme weighing(Map<String, Fraction> weights) {
        Fraction full = aggregation.full();
        return new Scheme(
                id,
                version,
                title,
                standing,
                issuer,
                documentNumber,
                validFrom,
                validTo,
                source,
                subject,
                purpose,
                indicators.stream().map(i -> i.weighing(weights)).toList(),
                new Aggregation(
                        aggregation.method(),
                        full == null ? Level.top(this).sum() : full,
                        aggregation.decimals(),
                        aggregation.groups()),
                missing,
                guards,
                preconditions,
                bonuses,
                totalCap,
                demerits,
                vetoes,
                bands,
                lights);
    }

    /** How a missing value of an indicator counts: as the indicator says, else as the scheme says. */
    public Treatment treatment(Indicator indicator, Missing why) {
        Treatment own = indicator.whenMissing();
        return own == null ? missing.getOrDefault(why, Treatment.DROP_WEIGHT) : own;
    }
}
