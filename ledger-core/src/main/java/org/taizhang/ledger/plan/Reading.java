package org.taizhang.ledger.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;

/**
 * The recorded decision which statement of the document binds as a target where it could be read twice.
 *
 * @param fact id of the binding fact
 * @param other id of the fact that states the same target otherwise; shown beside, never averaged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
        Scope scope,
        int year,
        TargetColumn column,
        String fact,
        @Nullable String other) {}
