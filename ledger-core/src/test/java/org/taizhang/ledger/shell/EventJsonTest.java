package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.form.Cell;

class EventJsonTest {

    private final ObjectMapper json = EventJson.mapper();
    private final EventSerializer serializer = new EventSerializer(EventTypes.LEDGER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12                                | Quantity",
                "12.50                             | Quantity",
                "100000000000000000000.000000001   | Quantity",
                "\"12\"                            | Words",
                "true                              | Flag",
                "{\"value\":1200.50,\"unit\":\"m2\"} | Measured"
            })
    void a_cell_is_known_by_its_shape_and_keeps_every_digit(String text, String kind) throws JsonProcessingException {
        Cell cell = json.readValue(text, Cell.class);

        assertThat(cell.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(json.writeValueAsString(cell)).isEqualTo(text);
    }

    @Test
    void a_list_is_no_cell() {
        assertThatThrownBy(() -> json.readValue("[1]", Cell.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void the_same_values_give_the_same_bytes_in_whatever_order_they_came() throws JsonProcessingException {
        Map<String, BigDecimal> one = new LinkedHashMap<>();
        one.put("b", BigDecimal.ONE);
        one.put("a", new BigDecimal("1E+3"));
        Map<String, BigDecimal> other = new LinkedHashMap<>();
        other.put("a", new BigDecimal("1E+3"));
        other.put("b", BigDecimal.ONE);

        assertThat(json.writeValueAsString(one))
                .isEqualTo(json.writeValueAsString(other))
                .isEqualTo("{\"a\":1000,\"b\":1}");
    }

    @ParameterizedTest
    @CsvSource({"registry.FromTheFuture,1", "registry.EnterpriseLeft,2", "org.taizhang.ledger.ClusterId,1"})
    void an_unknown_type_or_revision_is_an_error(String type, String revision) {
        SimpleSerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(type, revision));

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining(type)
                .hasMessageContaining("revision " + revision);
    }

    @Test
    void a_missing_or_unknown_field_is_an_error() {
        for (String payload : new String[] {
            "{\"actor\":\"a\",\"recordedAt\":\"2026-01-01T00:00:00Z\",\"uscc\":\"91350100M000100Y43\",\"form\":\"output\","
                    + "\"period\":\"2025-03\"}",
            "{\"actor\":\"a\",\"recordedAt\":\"2026-01-01T00:00:00Z\",\"uscc\":\"91350100M000100Y43\",\"form\":\"output\","
                    + "\"period\":\"2025-03\",\"revision\":1,\"more\":1}"
        }) {
            SimpleSerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                    payload.getBytes(StandardCharsets.UTF_8),
                    byte[].class,
                    new SimpleSerializedType("filing.ReportAccepted", "1"));
            assertThatThrownBy(() -> serializer.deserialize(stored)).hasCauseInstanceOf(JsonProcessingException.class);
        }
    }
}
