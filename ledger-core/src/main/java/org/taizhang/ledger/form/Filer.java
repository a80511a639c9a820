package org.taizhang.ledger.form;

/**
 * What a form asks about whoever files it.
 *
 * @param multiSite the legal unit also produces outside the cluster
 * @param aboveScale 规上 in the period
 * @param asksYtdBefore its book of the year starts late and no other report says what was before
 */
public record Filer(boolean multiSite, boolean aboveScale, boolean asksYtdBefore) {

    /** A town, for its cluster. */
    public static final Filer TOWN = new Filer(false, false, false);
}
