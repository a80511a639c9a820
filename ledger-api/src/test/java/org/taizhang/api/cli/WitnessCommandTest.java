package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.CompactRange;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;

/** A witness and a log that does not always keep its word. */
class WitnessCommandTest {

    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);

    private final Map<String, byte[]> served = new ConcurrentHashMap<>();
    private final StringWriter out = new StringWriter();
    private HttpServer server;

    @TempDir
    Path state;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/log/", exchange -> {
            byte[] file = served.get(exchange.getRequestURI().getPath().substring("/log/".length()));
            exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
            if (file != null) {
                exchange.getResponseBody().write(file);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_log_that_grows_is_signed_with_the_witnesss_own_key() throws IOException {
        show(3, "a");
        assertThat(look()).as(out.toString()).isZero();
        show(5, "a");
        assertThat(look()).as(out.toString()).isZero();

        SignedNote kept = SignedNote.parse(Files.readAllBytes(state.resolve("checkpoint")));
        VerifierKey witness = VerifierKey.parse(
                out.toString().lines().findFirst().orElseThrow().substring("Witness ".length()));
        assertThat(Checkpoint.parse(kept.text()).size()).isEqualTo(5);
        assertThat(kept.signedBy(LOG.verifier())).isTrue();
        assertThat(Cosignature.time(kept, witness)).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("witness-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_log_that_breaks_its_word_raises_the_alarm_and_the_evidence_is_kept() throws IOException {
        show(5, "a");
        assertThat(look()).isZero();

        show(4, "a");
        alarmed("ROLLED_BACK");
        show(5, "b");
        alarmed("SPLIT_VIEW");
        show(6, "b");
        alarmed("NOT_CONTINUED");

        assertThat(state.toFile().list()).anyMatch(name -> name.startsWith("alarm-"));
        show(6, "a");
        assertThat(look()).as("nothing was signed meanwhile").isZero();
    }

    private void alarmed(String alarm) {
        assertThat(look()).isEqualTo(1);
        assertThat(out.toString()).contains("ALARM " + alarm);
    }

    /** @param history other histories have other leaves from the start */
    private void show(int size, String history) {
        CompactRange range = CompactRange.empty();
        Tile leaves = new Tile(IntStream.range(0, size)
                .mapToObj(n -> Hash.sha256((history + n).getBytes(StandardCharsets.UTF_8)))
                .toList());
        leaves.hashes().forEach(range::append);
        String text = Checkpoint.of(LOG.name(), size, range.root()).text();
        served.clear();
        served.put(new TileId(0, 0, size).path(), leaves.bytes());
        served.put("checkpoint", SignedNote.sign(text, LOG).toString().getBytes(StandardCharsets.UTF_8));
    }

    private int look() {
        return CommandLineInterface.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(
                        "witness",
                        "--log=http://localhost:" + server.getAddress().getPort() + "/log",
                        "--key=" + LOG.verifier(),
                        "--state=" + state);
    }
}
