package org.taizhang.ledger;

/** A sentence or a label in the two languages of the product; Chinese is the authoritative one. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    public enum Language {
        ZH,
        EN
    }
}
