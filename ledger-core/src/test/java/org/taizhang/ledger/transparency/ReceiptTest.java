package org.taizhang.ledger.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.transparency.Receipt.Fault;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.TlogProof;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.TreeHash;

class ReceiptTest {

    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);
    private static final SignerKey WITNESS = new SignerKey("witness.example", KeyType.COSIGNATURE, new byte[32]);
    private static final Instant AT = Instant.parse("2026-03-05T01:00:00.123456Z");
    private static final EventRow ROW = new EventRow(
            "0195641a-f3c0-7000-8000-000000000001",
            "filing.ReportBook",
            "91999999DEM1000156:2026",
            3,
            EventRow.timestamp(AT),
            "filing.ReportFiled",
            "1",
            bytes("{\"grossOutput\":15000}"),
            bytes("{}"));
    private static final Salt SALT = new Salt(new byte[32]);

    @Test
    void a_leaf_is_what_the_documentation_says_byte_by_byte() {
        byte[] preimage = (new String(new byte[32], StandardCharsets.ISO_8859_1)
                        + "36:" + "0195641a-f3c0-7000-8000-000000000001"
                        + "17:" + "filing.ReportBook"
                        + "23:" + "91999999DEM1000156:2026"
                        + "1:" + "3"
                        + "27:" + "2026-03-05T01:00:00.123456Z"
                        + "18:" + "filing.ReportFiled"
                        + "1:" + "1"
                        + "21:" + "{\"grossOutput\":15000}"
                        + "2:" + "{}")
                .getBytes(StandardCharsets.ISO_8859_1);

        Leaf leaf = new Leaf(ROW.commitment(SALT));

        assertThat(leaf.commitment()).isEqualTo(Hash.sha256(preimage));
        assertThat(leaf.entry())
                .isEqualTo(bytes("taizhang-leaf/1\n" + Hash.sha256(preimage).base64()))
                .hasSize(60);
        assertThat(Leaf.parse(leaf.entry())).isEqualTo(leaf);
        assertThatThrownBy(() -> Leaf.parse(bytes("taizhang-leaf/2\n"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_good_receipt_passes_and_names_its_witnesses() {
        Receipt.Checked checked = receipt(ROW).check(LOG.verifier(), List.of(WITNESS.verifier()));

        assertThat(checked.good()).isTrue();
        assertThat(checked.witnessed())
                .containsOnly(Map.entry(WITNESS.verifier(), Instant.ofEpochSecond(AT.getEpochSecond())));
    }

    @Test
    void no_field_of_the_row_can_change() {
        Map<String, UnaryOperator<EventRow>> changes = new LinkedHashMap<>();
        changes.put("id", r -> row(r, "0195641a-f3c0-7000-8000-000000000002", r.aggregateType(), r.aggregateId()));
        changes.put("type", r -> row(r, r.eventId(), "filing.Reportbook", r.aggregateId()));
        changes.put("aggregate", r -> row(r, r.eventId(), r.aggregateType(), "91999999DEM1000156:2025"));
        changes.put(
                "boundary",
                r -> row(
                        r, r.eventId(), r.aggregateType() + "9", r.aggregateId().substring(1)));
        changes.put("sequence", r -> rest(r, 4, r.timestamp(), r.payloadType(), "1", "{\"grossOutput\":15000}", "{}"));
        changes.put(
                "time",
                r -> rest(
                        r,
                        3,
                        EventRow.timestamp(AT.plusNanos(1000)),
                        r.payloadType(),
                        "1",
                        "{\"grossOutput\":15000}",
                        "{}"));
        changes.put(
                "payload type",
                r -> rest(r, 3, r.timestamp(), "filing.ReportAccepted", "1", "{\"grossOutput\":15000}", "{}"));
        changes.put("revision", r -> rest(r, 3, r.timestamp(), r.payloadType(), "2", "{\"grossOutput\":15000}", "{}"));
        changes.put("payload", r -> rest(r, 3, r.timestamp(), r.payloadType(), "1", "{\"grossOutput\":15001}", "{}"));
        changes.put("metadata", r -> rest(r, 3, r.timestamp(), r.payloadType(), "1", "{\"grossOutput\":15000}", "{ }"));
        changes.put("moved", r -> rest(r, 3, r.timestamp(), r.payloadType(), "1", "{\"grossOutput\":15000", "}{}"));

        changes.forEach((name, change) -> {
            Receipt good = receipt(ROW);
            Receipt forged = new Receipt(change.apply(ROW), SALT, good.proof());
            assertThat(forged.check(LOG.verifier(), List.of()).faults())
                    .as(name)
                    .containsExactly(Fault.NOT_IN_LOG);
        });
    }

    @Test
    void another_salt_key_log_or_state_is_named() {
        Receipt good = receipt(ROW);
        byte[] other = new byte[32];
        other[31] = 1;
        SignerKey stranger = new SignerKey("example.com/log", KeyType.NOTE, other);
        SignerKey elsewhere = new SignerKey("example.org/log", KeyType.NOTE, new byte[32]);
        SignedNote grown =
                SignedNote.sign(Checkpoint.of(LOG.name(), 3, Hash.sha256(other)).text(), LOG);

        assertThat(new Receipt(ROW, new Salt(other), good.proof())
                        .check(LOG.verifier(), List.of())
                        .faults())
                .containsExactly(Fault.NOT_IN_LOG);
        assertThat(good.check(stranger.verifier(), List.of()).faults()).containsExactly(Fault.NOT_SIGNED);
        assertThat(good.check(elsewhere.verifier(), List.of()).faults())
                .containsExactly(Fault.OTHER_LOG, Fault.NOT_SIGNED);
        assertThat(with(good, grown).check(LOG.verifier(), List.of()).faults()).containsExactly(Fault.NOT_IN_LOG);
        assertThat(good.check(LOG.verifier(), List.of(stranger.verifier())).witnessed())
                .isEmpty();
    }

    private static Receipt receipt(EventRow row) {
        Hash sibling = Hash.sha256(bytes("before"));
        Hash leaf = new Leaf(row.commitment(SALT)).hash();
        String state =
                Checkpoint.of(LOG.name(), 2, TreeHash.node(sibling, leaf)).text();
        SignedNote note = SignedNote.sign(state, LOG).with(Cosignature.sign(state, WITNESS, AT));
        return new Receipt(row, SALT, new TlogProof(Optional.empty(), 1, List.of(sibling), note));
    }

    private static Receipt with(Receipt good, SignedNote checkpoint) {
        TlogProof proof = good.proof();
        return new Receipt(
                good.row(), good.salt(), new TlogProof(proof.extra(), proof.index(), proof.path(), checkpoint));
    }

    private static EventRow row(EventRow r, String id, String type, String aggregate) {
        return new EventRow(
                id,
                type,
                aggregate,
                r.sequenceNumber(),
                r.timestamp(),
                r.payloadType(),
                r.revision(),
                r.payload(),
                r.metadata());
    }

    private static EventRow rest(
            EventRow r, long sequence, String time, String type, String revision, String payload, String metadata) {
        return new EventRow(
                r.eventId(),
                r.aggregateType(),
                r.aggregateId(),
                sequence,
                time,
                type,
                revision,
                bytes(payload),
                bytes(metadata));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
