package org.taizhang.api.description;

import java.util.Map;
import org.taizhang.api.demo.DemoCast;

/** Values that exist in every demonstration. */
final class Examples {

    /** By name of a path or query parameter. */
    static final Map<String, Object> PARAMETERS = Map.ofEntries(
            Map.entry("uscc", DemoCast.FILER.value()),
            Map.entry("cluster", "jiangkou"),
            Map.entry("form", "output"),
            Map.entry("period", "2025-12"),
            Map.entry("code", "INTENSITY"),
            Map.entry("targetYear", 2025),
            Map.entry("at", "2025-12"),
            Map.entry("from", "2025-02"),
            Map.entry("to", "2025-12"),
            Map.entry("limit", 20),
            Map.entry("number", 1),
            Map.entry("asOf", "2025-12-31"));

    static final String OPEN_PERIOD = "2026-02";

    private Examples() {}
}
