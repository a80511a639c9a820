package org.taizhang.ledger.shell;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamType;

/** Every event type with the words it is stored under. */
public final class EventTypes {

    /** The types of this ledger. */
    public static final EventTypes LEDGER = of(LedgerStreams.ALL);

    private final Map<String, Class<?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, SerializedType> byClass = new LinkedHashMap<>();

    private EventTypes() {}

    /** @throws IllegalArgumentException for an event without {@link Stored}, or two under one name */
    public static EventTypes of(Collection<StreamType<?, ?>> streams) {
        EventTypes types = new EventTypes();
        Deque<Class<?>> open = new ArrayDeque<>();
        streams.forEach(stream -> open.add(stream.event()));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                types.add(type);
            }
        }
        return types;
    }

    private void add(Class<?> type) {
        Stored stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Stored name");
        }
        Class<?> other = byName.putIfAbsent(stored.value(), type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(type.getName() + " and " + other.getName() + " share a name");
        }
        byClass.put(type, new SimpleSerializedType(stored.value(), stored.revision()));
    }

    public Set<Class<?>> classes() {
        return Set.copyOf(byClass.keySet());
    }

    /** @throws UnknownEventTypeException for a name or a revision this version does not know */
    public Class<?> classOf(String name, @Nullable String revision) {
        Class<?> type = byName.get(name);
        if (type == null || !storedAs(type).getRevision().equals(revision)) {
            throw new UnknownEventTypeException(name + " revision " + revision);
        }
        return type;
    }

    /** @throws UnknownEventTypeException for a class that is no event of this catalogue */
    public SerializedType storedAs(Class<?> type) {
        SerializedType stored = byClass.get(type);
        if (stored == null) {
            throw new UnknownEventTypeException(type.getName());
        }
        return stored;
    }
}
