package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Text;

/**
 * Rows that repeat.
 *
 * @param key item that no two rows share
 * @param min rows every report has
 * @param byCode the items again, to find them by; made from {@code items}
 */
public record GroupDefinition(
        String code,
        Text label,
        String key,
        int min,
        String origin,
        List<ItemDefinition> items,
        @JsonIgnore Map<String, ItemDefinition> byCode) {

    public GroupDefinition {
        byCode = ItemDefinition.byCode(items);
    }

    public Optional<ItemDefinition> item(String itemCode) {
        return Optional.ofNullable(byCode.get(itemCode));
    }
}
