package org.taizhang.ledger;

import java.io.Serializable;

/**
 * One broken rule.
 *
 * @param rule the rule's stable name, such as {@code F-O3} or {@code PERIOD_EXEMPT}
 * @param pointer JSON pointer to the field of the request that broke it; empty when the whole request did
 * @param message what is wrong and what to do
 */
public record Problem(String rule, String pointer, Text message) implements Serializable {

    public static Problem of(String rule, String pointer, String zh, String en) {
        return new Problem(rule, pointer, new Text(zh, en));
    }
}
