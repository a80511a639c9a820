package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A cluster (集聚区) by its short word, such as {@code jiangkou}. Which clusters exist is said by the adopted plan. */
public record ClusterId(@JsonValue String value) implements Comparable<ClusterId> {

    private static final int LENGTH_MAX = 32;

    @JsonCreator
    public ClusterId {
        if (!wellFormed(value) || value.equals("all")) {
            throw new IllegalArgumentException("not a cluster id: " + value);
        }
    }

    /** {@code [a-z][a-z0-9-]{1,31}}, without a pattern: figures make many of these. */
    private static boolean wellFormed(String word) {
        if (word.length() < 2 || word.length() > LENGTH_MAX || !letter(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!letter(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public int compareTo(ClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
