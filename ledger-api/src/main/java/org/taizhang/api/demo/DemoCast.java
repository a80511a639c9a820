package org.taizhang.api.demo;

import java.util.List;
import java.util.Set;
import org.taizhang.ledger.registry.Uscc;

/** The enterprises that the demonstration's own filers act for. The codes never change: guides may print them. */
public final class DemoCast {

    /** Of 2025: open, its scores computed, the rest left to the visitor. */
    public static final String ASSESSMENT = "2025-1";

    static final int FILER_NUMBER = 10001;
    static final int FALLEN_NUMBER = 10002;
    static final int RETURNED_NUMBER = 10003;
    static final int RESUMED_NUMBER = 20008;
    static final int TWO_SITES_NUMBER = 30002;
    static final int JULY_SETTLER_NUMBER = 30082;
    static final int FARM_NUMBER = 40016;
    static final int STOPPED_NUMBER = 40037;
    static final int LONE_EXPORTER_NUMBER = 50014;

    /** Every enterprise with a part of its own in the story. */
    static final Set<Integer> NUMBERS = Set.of(
            FILER_NUMBER,
            FALLEN_NUMBER,
            RETURNED_NUMBER,
            RESUMED_NUMBER,
            TWO_SITES_NUMBER,
            JULY_SETTLER_NUMBER,
            FARM_NUMBER,
            STOPPED_NUMBER,
            LONE_EXPORTER_NUMBER);

    /** In 江口, with more than 2 % of its output: one report of it moves the cluster's intensity visibly. */
    public static final Uscc FILER = DemoCodes.code(false, FILER_NUMBER);

    /** A two-site unit, one that settled in July after producing elsewhere, and one stopped on the 15th. */
    public static final List<Uscc> AGENT = List.of(
            DemoCodes.code(false, TWO_SITES_NUMBER),
            DemoCodes.code(false, JULY_SETTLER_NUMBER),
            DemoCodes.code(false, STOPPED_NUMBER));

    private DemoCast() {}
}
