package org.taizhang.ledger.check;

import org.taizhang.ledger.FormCode;

/**
 * What stays the same of a check through its versions.
 *
 * @param item it points at: checks of one form may share an id where they are about different items
 */
public record CheckKey(FormCode form, String id, String item) {

    public static CheckKey of(CheckDefinition check) {
        return new CheckKey(check.form(), check.id(), check.item());
    }

    @Override
    public String toString() {
        return form + " " + id + " " + item;
    }
}
