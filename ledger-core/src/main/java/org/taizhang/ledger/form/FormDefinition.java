package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;

/**
 * One version of a form, as data.
 *
 * @param base the official form it follows
 * @param byCode the items again, to find them by; made from {@code items}
 */
public record FormDefinition(
        FormCode form,
        String version,
        Text title,
        FormHeader header,
        String base,
        List<ItemDefinition> items,
        List<GroupDefinition> groups,
        List<IdentityDefinition> identities,
        @JsonIgnore Map<String, ItemDefinition> byCode) {

    public FormDefinition {
        byCode = ItemDefinition.byCode(items);
    }

    public Optional<ItemDefinition> item(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** An item or a group of this code. */
    public boolean has(String code) {
        return byCode.containsKey(code) || group(code).isPresent();
    }

    public Optional<GroupDefinition> group(String code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst();
    }
}
