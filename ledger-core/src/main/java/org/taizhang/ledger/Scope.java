package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** What a figure or a target is about: one cluster, or all clusters of the plan together ({@code all}). */
public record Scope(@JsonValue String value) implements Comparable<Scope> {

    public static final Scope ALL = new Scope("all");

    /** @throws IllegalArgumentException for anything but {@code all} and the form of a cluster id */
    @JsonCreator
    public Scope {
        if (!value.equals("all")) {
            value = new ClusterId(value).value();
        }
    }

    public static Scope of(ClusterId cluster) {
        return new Scope(cluster.value());
    }

    public boolean all() {
        return equals(ALL);
    }

    /** Empty for {@code all}. */
    public Optional<ClusterId> cluster() {
        return all() ? Optional.empty() : Optional.of(new ClusterId(value));
    }

    @Override
    public int compareTo(Scope other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
