package org.taizhang.ledger.transparency.note;

/** The name of a key, which for a log is its origin: like a URL without scheme, without spaces, plus or controls. */
final class KeyName {

    private static final int LENGTH_MAX = 255;

    private KeyName() {}

    /** @throws IllegalArgumentException for a name a note cannot carry */
    static String checked(String name) {
        boolean bad = name.codePoints()
                .anyMatch(c ->
                        c == '+' || Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c));
        if (name.isEmpty() || name.length() > LENGTH_MAX || bad) {
            throw new IllegalArgumentException("not the name of a key: \"" + name + "\"");
        }
        return name;
    }
}
