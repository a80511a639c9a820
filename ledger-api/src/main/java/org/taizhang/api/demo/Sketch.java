package org.taizhang.api.demo;

import java.util.EnumSet;
import java.util.Set;

/**
 * An enterprise before it has sizes.
 *
 * @param ordinal from 1 within its cluster: first the legacy park, then newcomers in the order they came
 * @param large destined to become 规上
 */
record Sketch(
        ClusterAim aim, int ordinal, boolean legacy, boolean large, Trade trade, Life life, EnumSet<Trait> traits) {

    int number() {
        return aim.number() * 10_000 + ordinal;
    }

    Sketch living(Life changed) {
        return new Sketch(aim, ordinal, legacy, large, trade, changed, traits);
    }

    Sketch with(Trait... more) {
        EnumSet<Trait> all = EnumSet.copyOf(traits);
        all.addAll(Set.of(more));
        return new Sketch(aim, ordinal, legacy, large, trade, life, all);
    }

    /** One that the story needs to be of the smaller ones, whatever the draw said. */
    Sketch making(Trade other) {
        return new Sketch(aim, ordinal, legacy, large, other, life, traits);
    }
}
