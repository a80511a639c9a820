package org.taizhang.ledger;

import java.io.Serializable;

/** A sentence or a label in the two languages of the product; Chinese is the authoritative one. */
public record Text(String zh, String en) implements Serializable {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    public enum Language {
        ZH,
        EN
    }
}
