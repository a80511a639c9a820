package org.taizhang.ledger.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;

/**
 * Reads the events of a ledger from its export: one JSON object a line, in the order of the positions 1, 2, 3 …, the payload
 * last and as it was stored. Old revisions are upcast.
 */
public final class ExportedEvents {

    private static final String PAYLOAD = ",\"payload\":";
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final EventSerializer SERIALIZER = new EventSerializer(EventTypes.LEDGER);

    private ExportedEvents() {}

    /**
     * @return lazily, in order
     * @throws IllegalArgumentException from the stream, for a line that is no event or not the next one
     */
    public static Stream<LedgerEvent> read(Stream<String> lines) {
        Counter next = new Counter();
        return decoded(lines.map(line -> row(line, next)));
    }

    /** The state of a stream after all of its events among the lines, which may begin anywhere. */
    public static <S, E extends StreamEvent<S>> S state(StreamType<S, E> type, String id, Stream<String> lines) {
        String mark = "\"stream\":\"" + type.name() + "\"";
        S state = type.initial().apply(id);
        Iterator<LedgerEvent> events = decoded(lines.filter(line -> line.contains(mark))
                        .map(ExportedEvents::parsed)
                        .map(Line::row))
                .iterator();
        while (events.hasNext()) {
            state = type.event().cast(events.next()).evolve(state);
        }
        return state;
    }

    private static final class Counter {
        private long position;
    }

    private record Line(JsonNode head, String payload) {

        long position() {
            return head.path("position").asLong();
        }

        DomainEventData<byte[]> row() {
            return new GenericDomainEventEntry<>(
                    head.path("stream").asText(),
                    head.path("streamId").asText(),
                    head.path("sequence").asLong(),
                    head.path("eventId").asText(),
                    head.path("knownAt").asText(),
                    head.path("type").asText(),
                    head.path("revision").asText(),
                    payload.getBytes(StandardCharsets.UTF_8),
                    "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static DomainEventData<byte[]> row(String line, Counter next) {
        Line parsed = parsed(line);
        next.position++;
        if (parsed.position() != next.position) {
            throw new IllegalArgumentException("position " + next.position + " is missing before " + parsed.position());
        }
        return parsed.row();
    }

    /** Up to the payload nothing is escaped: its bytes are what stands between. */
    private static Line parsed(String line) {
        int at = line.indexOf(PAYLOAD);
        if (at < 0 || !line.endsWith("}")) {
            throw new IllegalArgumentException("no exported event: " + line.substring(0, Math.min(80, line.length())));
        }
        try {
            return new Line(
                    JSON.readTree(line.substring(0, at) + "}"),
                    line.substring(at + PAYLOAD.length(), line.length() - 1));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no exported event: " + line.substring(0, at), e);
        }
    }

    private static Stream<LedgerEvent> decoded(Stream<DomainEventData<byte[]>> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, SERIALIZER, LedgerUpcasters.ALL)
                .asStream()
                .map(message -> (LedgerEvent) message.getPayload());
    }
}
