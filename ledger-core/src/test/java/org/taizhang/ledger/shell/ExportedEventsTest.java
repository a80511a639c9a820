package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;

class ExportedEventsTest {

    private static final String SETTLED = "{\"actor\":\"a\",\"recordedAt\":\"2026-01-01T00:00:00Z\","
            + "\"uscc\":\"91500235MA0000007Y\",\"cluster\":\"jiangkou\",\"from\":\"2025-07\",\"document\":\"含 ,\\\"payload\\\": 的文号\"}";

    @Test
    void events_come_back_in_order_and_old_revisions_as_the_present_one() {
        List<?> events = ExportedEvents.read(Stream.of(line(1, "0", SETTLED))).toList();

        assertThat(events).singleElement().isInstanceOfSatisfying(EnterpriseSettled.class, settled -> {
            assertThat(settled.recordedAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(settled.document()).isEqualTo("含 ,\"payload\": 的文号");
            assertThat(settled.preparing()).isFalse();
        });
    }

    @Test
    void a_hole_and_a_line_that_is_no_event_are_errors() {
        assertThatThrownBy(() -> ExportedEvents.read(Stream.of(line(1, "0", SETTLED), line(3, "0", SETTLED)))
                        .toList())
                .hasMessageContaining("position 2 is missing before 3");
        assertThatThrownBy(() -> ExportedEvents.read(Stream.of("unit,rank")).toList())
                .hasMessageContaining("no exported event: unit,rank");
        assertThatThrownBy(() ->
                        ExportedEvents.read(Stream.of(line(1, "99", SETTLED))).toList())
                .isInstanceOf(UnknownEventTypeException.class);
    }

    private static String line(long position, String revision, String payload) {
        return "{\"position\":" + position + ",\"eventId\":\"e\",\"stream\":\"registry.Enterprise\",\"streamId\":\"s\","
                + "\"sequence\":0,\"type\":\"registry.EnterpriseSettled\",\"revision\":\"" + revision
                + "\",\"knownAt\":\"2026-01-01T00:00:00Z\",\"payload\":" + payload + "}";
    }
}
