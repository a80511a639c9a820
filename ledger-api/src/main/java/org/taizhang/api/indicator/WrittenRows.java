package org.taizhang.api.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.taizhang.projections.indicator.FigureTable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Rows of tables as JSON. A table is of a position and never changes: it is written once, and that kept as long as the table. */
@Component
final class WrittenRows {

    private final JsonMapper json;
    private final Cache<FigureTable, RawValue> written =
            Caffeine.newBuilder().weakKeys().build();

    WrittenRows(JsonMapper json) {
        this.json = json;
    }

    /** A list of {@link IndicatorAnswer.Row}. */
    RawValue of(FigureTable table) {
        return written.get(table, this::write);
    }

    private RawValue write(FigureTable table) {
        List<IndicatorAnswer.Row> rows = table.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> IndicatorAnswer.Row.of(e.getKey(), e.getValue()))
                .toList();
        return new RawValue(new SerializedString(json.writeValueAsString(rows)));
    }
}
