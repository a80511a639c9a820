package org.taizhang.ledger.form;

import org.jspecify.annotations.Nullable;

/**
 * 填表人, 统计负责人, 单位负责人: opaque references, never names.
 *
 * @param statHead null when nobody signed as such
 * @param unitHead null when nobody signed as such
 */
public record Signatures(
        String preparer,
        @Nullable String statHead,
        @Nullable String unitHead) {

    /** Who sends a report prepared it. */
    public static Signatures preparedBy(String actor) {
        return new Signatures(actor, null, null);
    }
}
