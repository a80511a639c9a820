package org.taizhang.api.form;

import org.taizhang.ledger.form.ItemDefinition;

/** What is shown beside the items of one form. */
public interface KnownValues {

    KnownValues NOTHING = item -> Beside.NOTHING;

    Beside of(ItemDefinition item);
}
