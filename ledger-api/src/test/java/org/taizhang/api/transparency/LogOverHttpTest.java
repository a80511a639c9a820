package org.taizhang.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.EntryBundle;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.Proofs;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.ledger.transparency.tree.TileNodes;
import org.taizhang.ledger.transparency.tree.TreeHash;

/** The public log, read as a stranger would: no login, nothing but addresses and the key. */
@TestApplication
class LogOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    TaizhangProperties properties;

    @Test
    void a_stranger_recomputes_the_checkpoint_from_the_tiles_and_the_tiles_from_the_entries() {
        SignedNote note = await().ignoreExceptions().until(() -> SignedNote.parse(bytes("/log/checkpoint")), n -> true);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        VerifierKey key = VerifierKey.parse(
                text("/log/key").lines().reduce((older, newer) -> newer).orElseThrow());

        assertThat(note.signedBy(key)).isTrue();
        assertThat(checkpoint.origin()).isEqualTo(key.name());
        long size = checkpoint.size();
        TileNodes nodes = new TileNodes(id -> Tile.parse(bytes("/log/" + id.path())), size);
        assertThat(new Proofs(nodes).root(size)).isEqualTo(checkpoint.root());

        TileId last = TileId.holding(0, size - 1, size);
        List<Hash> leaves = EntryBundle.parse(bytes("/log/" + new BundleId(last.index(), last.width()).path())).stream()
                .map(TreeHash::leaf)
                .toList();
        assertThat(Tile.parse(bytes("/log/" + last.path())).hashes()).isEqualTo(leaves);
    }

    @Test
    void what_never_changes_may_be_kept_for_ever_and_what_does_for_a_second() {
        assertThat(get("/log/tile/0/000").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("public", "immutable", "max-age=31536000"));
        assertThat(get("/log/checkpoint").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("public", "max-age=1"));
        assertThat(get("/log/checkpoint").headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).isEqualToIgnoringCase("text/plain;charset=utf-8"));
    }

    @Test
    void who_comes_without_an_account_reads_what_the_log_is_and_a_wrong_address_is_a_page() {
        assertThat(new String(get("/log").body(), StandardCharsets.UTF_8))
                .contains("公开日志", "/log/checkpoint", "/log/key", "/verify");
        assertThat(get("/log/other").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : List.of(
                "tile/0/x999/999",
                "tile/0/0",
                "tile/9/000",
                "tile/entries/x999/999",
                "tile/0/000.p/0",
                "tile/",
                "other")) {
            assertThat(get("/log/" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_key_and_the_newest_checkpoint_are_files_of_the_owner_outside_the_database() throws IOException {
        Path folder = properties.data().resolve("log");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key"))))
                .isEqualTo("rw-------");
        await().untilAsserted(() -> assertThat(text("/log/checkpoint"))
                .as("cosignatures may follow")
                .startsWith(Files.readString(folder.resolve("checkpoint"))));
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
