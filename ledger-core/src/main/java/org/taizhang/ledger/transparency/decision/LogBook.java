package org.taizhang.ledger.transparency.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.transparency.note.KeyRotation;
import org.taizhang.ledger.transparency.note.VerifierKey;

/**
 * State of the stream {@code log}: under which origins and keys the log was signed, and which salts are erased.
 *
 * @param signings in their order; the present one is the last
 * @param proposed erasures that wait for a second person, by event
 * @param erased events whose salt is gone by decision
 */
public record LogBook(List<Signing> signings, Map<String, ErasureProposed> proposed, Set<String> erased) {

    public static final String ID = "log";

    public static final StreamType<LogBook, LogEvent> STREAM = new StreamType<>(
            "transparency.Log",
            "log",
            LogEvent.class,
            id -> new LogBook(List.of(new Signing(Optional.empty(), 0)), Map.of(), Set.of()));

    /**
     * How checkpoints were signed for some time.
     *
     * @param key under the log's first name; empty for the first key, which no event names before it is left
     * @param restarts how often the log had been begun anew
     */
    public record Signing(Optional<VerifierKey> key, int restarts) {}

    public LogBook {
        signings = List.copyOf(signings);
        proposed = Map.copyOf(proposed);
        erased = Set.copyOf(erased);
    }

    /** The name of a log that was begun anew so often. */
    public static String origin(String name, int restarts) {
        return restarts == 0 ? name : name + "/restart-" + restarts;
    }

    public int restarts() {
        return now().restarts();
    }

    /** The key the log is signed with, under its first name; empty before the first rotation. */
    public Optional<VerifierKey> key() {
        return now().key();
    }

    private Signing now() {
        return signings.get(signings.size() - 1);
    }

    /**
     * The keys under the names they signed with, the present one last.
     *
     * @param first the key of the log before any rotation
     */
    public List<VerifierKey> keys(VerifierKey first) {
        return signings.stream()
                .map(s -> s.key().orElse(first).named(origin(first.name(), s.restarts())))
                .toList();
    }

    LogBook rotated(KeyRotated event) {
        KeyRotation rotation = KeyRotation.parse(event.statement());
        List<Signing> next = new ArrayList<>();
        signings.forEach(s -> next.add(new Signing(s.key().or(() -> Optional.of(rotation.from())), s.restarts())));
        next.add(new Signing(Optional.of(rotation.to()), restarts()));
        return new LogBook(next, proposed, erased);
    }

    LogBook restarted(LogRestarted event) {
        List<Signing> next = new ArrayList<>(signings);
        next.add(new Signing(key(), event.number()));
        return new LogBook(next, proposed, erased);
    }

    LogBook proposed(ErasureProposed event) {
        Map<String, ErasureProposed> next = new HashMap<>(proposed);
        next.put(event.eventId(), event);
        return new LogBook(signings, next, erased);
    }

    LogBook erased(SaltErased event) {
        Map<String, ErasureProposed> waiting = new HashMap<>(proposed);
        waiting.remove(event.eventId());
        Set<String> next = new HashSet<>(erased);
        next.add(event.eventId());
        return new LogBook(signings, waiting, next);
    }
}
