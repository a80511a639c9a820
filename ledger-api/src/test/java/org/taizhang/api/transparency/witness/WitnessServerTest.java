package org.taizhang.api.transparency.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.ledger.transparency.note.AddCheckpoint;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.Cosignature;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.NoteSignature;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileNodes;

/** Every answer of C2SP tlog-witness, over HTTP. */
class WitnessServerTest {

    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, new byte[32]);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path state;

    private WitnessFolder folder;
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        folder = new WitnessFolder(state, List.of(LOG.verifier()), "example.com/witness");
        server = WitnessServer.start(folder, new InetSocketAddress("localhost", 0), said -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_continues_is_cosigned_and_remembered() throws Exception {
        signs(0, 3, List.of());
        signs(3, 7, proofs("a", 7).consistency(3, 7));
        signs(7, 7, List.of());
        assertThat(folder.seen())
                .hasValueSatisfying(seen -> assertThat(seen.size()).isEqualTo(7));
    }

    @Test
    void whoever_does_not_know_what_was_signed_last_is_told() throws Exception {
        signs(0, 3, List.of());

        HttpResponse<String> answer = post(new AddCheckpoint(0, List.of(), shown("a", 7)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("3\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
    }

    @Test
    void another_history_is_not_cosigned_and_kept_as_evidence() throws Exception {
        signs(0, 5, List.of());

        assertThat(post(new AddCheckpoint(5, List.of(), shown("b", 5))).statusCode())
                .isEqualTo(409);
        assertThat(post(new AddCheckpoint(5, proofs("b", 7).consistency(5, 7), shown("b", 7)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(new AddCheckpoint(5, List.of(), shown("a", 7))).statusCode())
                .isEqualTo(422);
        assertThat(state.toFile().list((dir, name) -> name.startsWith("alarm-")))
                .hasSize(3);
        signs(5, 7, proofs("a", 7).consistency(5, 7));
    }

    @Test
    void what_is_no_request_of_this_log_is_refused() throws Exception {
        SignerKey thief = new SignerKey(LOG.name(), KeyType.NOTE, "x".repeat(32).getBytes(StandardCharsets.UTF_8));
        SignerKey other = new SignerKey("example.org/log", KeyType.NOTE, new byte[32]);

        assertThat(post(new AddCheckpoint(0, List.of(), SignedNote.sign(text(other, "a", 3), other)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(new AddCheckpoint(0, List.of(), SignedNote.sign(text(LOG, "a", 3), thief)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(new AddCheckpoint(4, List.of(), shown("a", 3))).statusCode())
                .isEqualTo(400);
        assertThat(post("old 00\n\n" + shown("a", 3)).statusCode()).isEqualTo(400);
        assertThat(post("x".repeat(200_000)).statusCode()).isEqualTo(400);
        assertThat(folder.seen()).isEmpty();
    }

    private void signs(long old, int size, List<Hash> proof) throws Exception {
        SignedNote shown = shown("a", size);
        HttpResponse<String> answer = post(new AddCheckpoint(old, proof, shown));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        NoteSignature signature = NoteSignature.parse(answer.body().strip());
        assertThat(Cosignature.time(shown.with(signature), folder.key())).isPresent();
    }

    private HttpResponse<String> post(Object body) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + "/add-checkpoint");
        return HTTP.send(
                HttpRequest.newBuilder(address)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static SignedNote shown(String history, int size) {
        return SignedNote.sign(text(LOG, history, size), LOG);
    }

    private static String text(SignerKey log, String history, int size) {
        return Checkpoint.of(log.name(), size, proofs(history, size).root(size)).text();
    }

    /** @param history other histories have other leaves from the start */
    private static Proofs proofs(String history, int size) {
        Tile leaves = new Tile(IntStream.range(0, size)
                .mapToObj(n -> Hash.sha256((history + n).getBytes(StandardCharsets.UTF_8)))
                .toList());
        return new Proofs(new TileNodes(id -> leaves, size));
    }
}
