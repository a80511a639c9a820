package org.taizhang.ledger;

import java.util.function.Function;

/**
 * A kind of stream: the unit of consistency.
 *
 * @param name stored name, such as {@code filing.ReportBook}; never a class name
 * @param prefix begins the stored ids of this kind and of no other, such as {@code book}; without a slash
 * @param event the sealed interface of its events
 * @param initial the state before the first event, by stream id
 */
public record StreamType<S, E extends StreamEvent<S>>(
        String name, String prefix, Class<E> event, Function<String, S> initial) {}
