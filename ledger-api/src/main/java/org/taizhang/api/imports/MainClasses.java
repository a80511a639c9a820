package org.taizhang.api.imports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** A file without {@code byClass} means what the form is prefilled with: all output is of the unit's main class. */
final class MainClasses {

    private final Streams streams;
    private final Map<Uscc, Optional<String>> classes = new ConcurrentHashMap<>();

    MainClasses(Streams streams) {
        this.streams = streams;
    }

    /** Empty when the output is not stated or the enterprise is unknown: the ledger's own checks say so. */
    Optional<Map<String, Cell>> row(Uscc uscc, Map<String, Cell> items) {
        return Optional.ofNullable(items.get("grossOutput"))
                .flatMap(output -> classes.computeIfAbsent(uscc, this::registered)
                        .map(code -> Map.of("classCode", Cell.of(code), "classOutput", output)));
    }

    /** It never changes: one question per enterprise. */
    private Optional<String> registered(Uscc uscc) {
        return Optional.ofNullable(
                        streams.read(Enterprise.STREAM, uscc.value()).state().registered())
                .map(registered -> registered.industryClass().code());
    }
}
