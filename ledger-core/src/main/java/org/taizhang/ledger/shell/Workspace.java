package org.taizhang.ledger.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;

/**
 * The streams of one transaction, by their keys: as they were found, and as its own events leave them. Used by one
 * thread.
 */
final class Workspace implements Streams {

    private final StreamCache cache;
    private final StreamStore store;
    private final boolean fresh;
    private final Map<String, Held> found = new HashMap<>();
    /** Found in the cache, so possibly old. */
    private final Set<String> unconfirmed = new HashSet<>();
    /** What the decisions rest on. */
    private final Set<String> relied = new HashSet<>();

    private final Map<String, Held> changed = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> appended = new ArrayList<>();

    /** @param fresh take nothing from the cache without asking the store */
    Workspace(StreamCache cache, StreamStore store, boolean fresh) {
        this.cache = cache;
        this.store = store;
        this.fresh = fresh;
    }

    /** Finds streams, in the cache or by one select. */
    void find(Collection<StreamRef> streams) {
        Set<String> ask = new HashSet<>();
        for (StreamRef stream : streams) {
            if (!found.containsKey(stream.key())) {
                Held cached = cache.get(stream.key());
                found.put(stream.key(), cached == null ? Held.empty(stream) : cached);
                (cached == null || fresh ? ask : unconfirmed).add(stream.key());
            }
        }
        if (!ask.isEmpty()) {
            catchUp(ask);
        }
    }

    /** @return whether nothing new was there */
    private boolean catchUp(Set<String> keys) {
        Map<String, List<DomainEventMessage<?>>> newer = store.newer(sequences(keys));
        newer.forEach((key, messages) -> found.put(key, found(key).after(messages)));
        keys.forEach(key -> cache.put(key, found(key)));
        return newer.isEmpty();
    }

    private Map<String, Long> sequences(Set<String> keys) {
        Map<String, Long> sequences = new HashMap<>();
        keys.forEach(key -> sequences.put(key, found(key).sequence()));
        return sequences;
    }

    /** What the decisions rest on, by stream; its own streams the store compares by itself. */
    Map<String, Long> assumed() {
        Set<String> keys = new HashSet<>(relied);
        keys.removeAll(changed.keySet());
        return sequences(keys);
    }

    /**
     * Asks the store, in one select, whether what the decisions rest on is still so. If not, everything is brought up to
     * date, the decisions are forgotten, and they have to be made again.
     */
    boolean confirm() {
        if (Collections.disjoint(relied, unconfirmed)) {
            return true;
        }
        boolean current = catchUp(unconfirmed);
        unconfirmed.clear();
        if (!current) {
            relied.clear();
            changed.clear();
            appended.clear();
        }
        return current;
    }

    @Override
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        StreamRef stream = new StreamRef(type, id);
        rely(stream);
        return own(type, stream);
    }

    /** Like {@link #read}, for the stream a command is about to append to. */
    @SuppressWarnings("unchecked")
    <S, E extends StreamEvent<S>> Seen<S> own(StreamType<S, E> type, StreamRef stream) {
        find(List.of(stream));
        Held held = held(stream.key());
        return new Seen<>((S) held.state(), held.sequence());
    }

    private Held held(String key) {
        Held mine = changed.get(key);
        return mine != null ? mine : found(key);
    }

    private Held found(String key) {
        return Objects.requireNonNull(found.get(key), key);
    }

    void rely(StreamRef stream) {
        relied.add(stream.key());
    }

    /** @return ids of the new events */
    List<String> append(StreamRef stream, List<? extends StreamEvent<?>> events) {
        List<String> ids = new ArrayList<>(events.size());
        for (StreamEvent<?> event : events) {
            Held next = held(stream.key()).after(event);
            DomainEventMessage<?> message =
                    new GenericDomainEventMessage<>(stream.type().name(), stream.key(), next.sequence(), event);
            changed.put(stream.key(), next);
            appended.add(message);
            ids.add(message.getIdentifier());
        }
        return ids;
    }

    List<DomainEventMessage<?>> appended() {
        return appended;
    }

    /** Once the events are committed. */
    void keep() {
        changed.forEach(cache::put);
    }
}
