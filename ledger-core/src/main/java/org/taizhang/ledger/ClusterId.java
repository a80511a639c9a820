package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A cluster (集聚区) by its short word, such as {@code jiangkou}. Which clusters exist is said by the adopted plan. */
public record ClusterId(@JsonValue String value) implements Comparable<ClusterId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    @JsonCreator
    public ClusterId {
        if (!FORM.matcher(value).matches() || value.equals("all")) {
            throw new IllegalArgumentException("not a cluster id: " + value);
        }
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
