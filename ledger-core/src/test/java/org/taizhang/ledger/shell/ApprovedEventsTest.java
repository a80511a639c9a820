package org.taizhang.ledger.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.LedgerCases;

/**
 * The stored formats, one file for every type and revision that was ever written. A file is never edited: what changes
 * is a new revision with a file of its own and an upcaster from the one before.
 */
class ApprovedEventsTest {

    private static final ObjectMapper MAPPER = EventJson.mapper();
    private final EventSerializer serializer = new EventSerializer(EventTypes.LEDGER);

    @Test
    void every_type_has_a_file_of_its_revision() throws IOException {
        try (Stream<Approved> approved = files()) {
            assertThat(approved.map(Approved::name)).containsAll(currentNames());
        }
    }

    @Test
    void every_event_a_reader_is_asked_about_is_a_stored_type() {
        assertThat(Arrays.stream(LedgerCases.class.getMethods())
                        .filter(method -> method.getParameterCount() == 1)
                        .<Class<?>>map(ApprovedEventsTest::parameter))
                .containsExactlyInAnyOrderElementsOf(EventTypes.LEDGER.classes());
    }

    private static Class<?> parameter(Method method) {
        return method.getParameterTypes()[0];
    }

    /** Of the present revision: written again it is the same. Of an old one: it is upcast to the present file, or to its own in
     * {@code approved-upcast}. */
    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_read_as_the_present_revision(Approved approved) throws IOException {
        Object event = read(approved);
        SerializedType stored = EventTypes.LEDGER.storedAs(event.getClass());
        assertThat(stored.getName()).isEqualTo(approved.type());
        assertThat(written(event))
                .isEqualTo(approved.upcast()
                        .orElse(Approved.of(stored.getName(), stored.getRevision()))
                        .compact());
    }

    private Object read(Approved approved) throws IOException {
        GenericDomainEventEntry<byte[]> row = new GenericDomainEventEntry<>(
                "stream type",
                "stream",
                0,
                "id",
                "2026-01-01T00:00:00Z",
                approved.type(),
                approved.revision(),
                approved.compact().getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(row), serializer, LedgerUpcasters.ALL)
                .next()
                .getPayload();
    }

    private String written(Object event) {
        return serializer.serialize(event, String.class).getData();
    }

    private static TreeSet<String> currentNames() {
        return EventTypes.LEDGER.classes().stream()
                .map(EventTypes.LEDGER::storedAs)
                .map(stored -> stored.getName() + "." + stored.getRevision())
                .collect(toCollection(TreeSet::new));
    }

    static Stream<Approved> files() throws IOException {
        return Files.list(Approved.folder())
                .map(Approved::new)
                .sorted((a, b) -> a.name().compareTo(b.name()));
    }

    record Approved(Path file) {

        static Approved of(String type, String revision) {
            return new Approved(folder().resolve(type + "." + revision + ".json"));
        }

        static Path folder() {
            try {
                URL folder = Objects.requireNonNull(ApprovedEventsTest.class.getResource("/approved"));
                return Path.of(folder.toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What an old file becomes, where the present file shows more than it could say. */
        Optional<Approved> upcast() {
            return Optional.of(
                            file.getParent().resolveSibling("approved-upcast").resolve(file.getFileName()))
                    .filter(Files::exists)
                    .map(Approved::new);
        }

        /** Such as {@code filing.ReportFiled.1}. */
        String name() {
            return file.getFileName().toString().replace(".json", "");
        }

        String type() {
            return name().substring(0, name().lastIndexOf('.'));
        }

        String revision() {
            return name().substring(name().lastIndexOf('.') + 1);
        }

        String compact() throws IOException {
            return MAPPER.writeValueAsString(MAPPER.readTree(Files.readString(file)));
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
