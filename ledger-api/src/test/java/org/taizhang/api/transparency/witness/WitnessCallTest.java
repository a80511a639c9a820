package org.taizhang.api.transparency.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.AddCheckpoint;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.projections.transparency.TransparencyLog;

/** The log of the application and witnesses, not all of them honest. */
@TestApplication
class WitnessCallTest {

    @Autowired
    TransparencyLog log;

    @Autowired
    TaizhangProperties properties;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    @TempDir
    Path folder;

    private final List<AutoCloseable> started = new ArrayList<>();

    @BeforeEach
    void a_checkpoint_is_there() {
        Awaitility.await().until(() -> log.checkpoint().isPresent());
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable server : started) {
            server.close();
        }
    }

    @Test
    void the_receipt_carries_the_word_of_the_honest_witness_and_not_that_of_the_dishonest_one() throws Exception {
        WitnessFolder honest = witness("honest");
        WitnessCall first = call(honest);
        SignerKey dishonest = new SignerKey("example.com/dishonest", KeyType.COSIGNATURE, seed(1));
        WitnessCall second = new WitnessCall(log, dishonest(), dishonest.verifier());

        first.ask();
        second.ask();

        assertThat(first.trouble()).isEmpty();
        assertThat(second.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("example.com/dishonest", "no signature"));
        Receipt receipt = log.receipt(firstEvent()).orElseThrow();
        assertThat(receipt.check(key(), List.of(honest.key(), dishonest.verifier()))
                        .witnessed())
                .containsOnlyKeys(honest.key());
        assertThat(receipt.check(key(), List.of()).good()).isTrue();
    }

    /** What it signed last is learnt from its answer: neither side needs to remember the other's memory. */
    @Test
    void a_witness_that_is_behind_is_brought_up_by_a_proof() throws Exception {
        WitnessFolder behind = witness("behind");
        call(behind).ask();
        long signed = behind.seen().orElseThrow().size();
        long newest = Checkpoint.parse(log.checkpoint().orElseThrow().text()).size();

        call(behind).ask();

        assertThat(behind.seen().orElseThrow().size()).isGreaterThanOrEqualTo(Math.max(signed, newest));
    }

    /** Had somebody rolled the ledger back, this is how the witness would know more than the log. */
    @Test
    void a_witness_that_has_seen_more_than_the_log_has_refuses_and_that_is_told() throws Exception {
        SignerKey key = SignerKey.parse(
                Files.readString(properties.data().resolve("log/signing-key")).strip());
        WitnessFolder ahead = witness("ahead");
        ahead.look(
                SignedNote.sign(
                        Checkpoint.of(key.name(), 999_999_999L, Hash.sha256(new byte[1]))
                                .text(),
                        key),
                List.of());
        WitnessCall call = call(ahead);

        call.ask();

        assertThat(call.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("409 999999999"));
    }

    @Test
    void a_witness_that_does_not_answer_holds_up_nothing() throws Exception {
        SignerKey gone = new SignerKey("example.com/gone", KeyType.COSIGNATURE, seed(2));
        WitnessCall call = new WitnessCall(log, URI.create("http://localhost:1/"), gone.verifier());

        call.ask();

        assertThat(call.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("does not answer"));
        assertThat(log.receipt(firstEvent())).isPresent();
    }

    private WitnessFolder witness(String name) throws IOException {
        return new WitnessFolder(folder.resolve(name), log.keys(), "example.com/" + name);
    }

    private WitnessCall call(WitnessFolder witness) throws IOException {
        WitnessServer server = WitnessServer.start(witness, new InetSocketAddress("localhost", 0), said -> {});
        started.add(server);
        return new WitnessCall(log, URI.create("http://localhost:" + server.port()), witness.key());
    }

    /** Signs whatever is asked, under the name of a key it does not have. */
    private URI dishonest() throws IOException {
        VerifierKey claimed = new SignerKey("example.com/dishonest", KeyType.COSIGNATURE, seed(1)).verifier();
        SignerKey own = new SignerKey(claimed.name(), KeyType.COSIGNATURE, seed(3));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/add-checkpoint", exchange -> {
            AddCheckpoint asked =
                    AddCheckpoint.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] line = (Cosignature.sign(asked.checkpoint().text(), own, Instant.EPOCH)
                                    .line()
                            + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, line.length);
            exchange.getResponseBody().write(line);
            exchange.close();
        });
        server.start();
        started.add(() -> server.stop(0));
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private VerifierKey key() {
        return log.keys().get(log.keys().size() - 1);
    }

    private static byte[] seed(int first) {
        byte[] seed = new byte[32];
        seed[0] = (byte) first;
        return seed;
    }

    private String firstEvent() {
        return JdbcClient.create(reading)
                .sql("SELECT event_id FROM ledger.positioned_events WHERE position = 1")
                .query(String.class)
                .single();
    }
}
