package org.taizhang.projections.transparency;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, not more than can be read. */
final class Findings {

    private final List<Finding> listed = new ArrayList<>();
    private long found;

    void add(Finding.Kind kind, long position, String zh, String en) {
        if (listed.size() < LedgerAudit.LISTED_MAX) {
            listed.add(Finding.of(kind, position, zh, en));
        }
        found++;
    }

    long found() {
        return found;
    }

    List<Finding> listed() {
        return List.copyOf(listed);
    }
}
