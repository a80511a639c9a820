package org.taizhang.api.demo;

import java.time.Instant;
import org.taizhang.ledger.Command;

/**
 * One thing that happened.
 *
 * @param at unique in a script and rising
 */
public record Step(Instant at, Command<?, ?> command) {}
