/**
 * 计分: what a scheme makes of a table, exactly.
 *
 * <pre>{@code
 * Scheme scheme = ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();   // or SchemeJson.read(json)
 * Table table = Table.of(List.of(
 *         Entry.of("jiangkou", Map.of("OUTPUT_YTD", Observation.of(actual, target), …))));
 * Scoring.score(scheme, table).on(cases);          // scores, or every problem at once
 * Formulas.of(result, indicator, item);            // 25 × (800000 ÷ 1600000) = 12.5
 * }</pre>
 *
 * An observation brings the subject's own target where the scheme has none for all. Demerits, vetoes, bonuses and the
 * facts of preconditions are part of the {@link org.taizhang.ledger.assessment.score.Entry}.
 */
@NullMarked
package org.taizhang.ledger.assessment.score;

import org.jspecify.annotations.NullMarked;
