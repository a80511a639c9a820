package org.taizhang.ledger.shell;

import java.util.ArrayList;
import java.util.Collection;
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

/** The streams of one transaction: as they were found, and as its own events leave them. Used by one thread. */
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
            if (!found.containsKey(stream.id())) {
                Held cached = cache.get(stream.id());
                found.put(stream.id(), cached == null ? Held.empty(stream) : cached);
                (cached == null || fresh ? ask : unconfirmed).add(stream.id());
            }
        }
        if (!ask.isEmpty()) {
            catchUp(ask);
        }
    }

    /** @return whether nothing new was there */
    private boolean catchUp(Set<String> ids) {
        Map<String, List<DomainEventMessage<?>>> newer = store.newer(sequences(ids));
        newer.forEach((id, messages) -> found.put(id, found(id).after(messages)));
        ids.forEach(id -> cache.put(id, found(id)));
        return newer.isEmpty();
    }

    private Map<String, Long> sequences(Set<String> ids) {
        Map<String, Long> sequences = new HashMap<>();
        ids.forEach(id -> sequences.put(id, found(id).sequence()));
        return sequences;
    }

    /** What the decisions rest on unasked, by stream; its own streams the store compares by itself. */
    Map<String, Long> assumed() {
        Set<String> ids = new HashSet<>(relied);
        ids.retainAll(unconfirmed);
        ids.removeAll(changed.keySet());
        return sequences(ids);
    }

    /**
     * Asks the store, in one select, whether what the decisions rest on is still so. If not, everything is brought up to
     * date, the decisions are forgotten, and they have to be made again.
     */
    boolean confirm() {
        if (assumed().isEmpty()) {
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
        relied.add(id);
        return own(type, id);
    }

    /** Like {@link #read}, for the stream a command is about to append to. */
    @SuppressWarnings("unchecked")
    <S, E extends StreamEvent<S>> Seen<S> own(StreamType<S, E> type, String id) {
        find(List.of(new StreamRef(type, id)));
        Held held = held(id);
        if (!held.type().equals(type)) {
            throw new IllegalStateException(
                    "stream " + id + " is a " + held.type().name() + ", no " + type.name());
        }
        return new Seen<>((S) held.state(), held.sequence());
    }

    private Held held(String id) {
        Held mine = changed.get(id);
        return mine != null ? mine : found(id);
    }

    private Held found(String id) {
        return Objects.requireNonNull(found.get(id), id);
    }

    void rely(String id) {
        relied.add(id);
    }

    /** @return ids of the new events */
    List<String> append(StreamRef stream, List<? extends StreamEvent<?>> events) {
        List<String> ids = new ArrayList<>(events.size());
        for (StreamEvent<?> event : events) {
            Held next = held(stream.id()).after(event);
            DomainEventMessage<?> message =
                    new GenericDomainEventMessage<>(stream.type().name(), stream.id(), next.sequence(), event);
            changed.put(stream.id(), next);
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
