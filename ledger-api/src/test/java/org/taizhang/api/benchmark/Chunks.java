package org.taizhang.api.benchmark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A long stream in lists of bounded length. */
record Chunks<T>(Iterator<? extends T> items, int size) {

    static <T> Chunks<T> of(Stream<? extends T> stream, int size) {
        return new Chunks<>(stream.iterator(), size);
    }

    void forEach(Consumer<List<T>> action) {
        List<T> chunk = new ArrayList<>(size);
        while (items.hasNext()) {
            chunk.add(items.next());
            if (chunk.size() == size || !items.hasNext()) {
                action.accept(chunk);
                chunk = new ArrayList<>(size);
            }
        }
    }
}
