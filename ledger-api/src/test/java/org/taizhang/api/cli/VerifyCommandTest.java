package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.FiguresNode;

@TestApplication
class VerifyCommandTest {

    @LocalServerPort
    int port;

    @Autowired
    TaizhangProperties properties;

    @Autowired
    FiguresNode figures;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path receipt;
    private Path key;

    @BeforeEach
    void a_receipt_and_the_key_are_kept() throws IOException {
        Given given = new Given(port);
        String uscc = given.enterprise("nanxi", "2025-01");
        Caller filer = given.filer(uscc);
        Answer filed =
                Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2025-02", output(1234)));
        Answer answer = Awaitility.await()
                .until(() -> filer.get(filed.json().get("receipt").asString()), a -> a.status() == 200);
        receipt = Files.writeString(folder.resolve("receipt.json"), answer.text());
        key = Files.writeString(
                folder.resolve("key"), Caller.nobody(port).get("/log/key").text());
    }

    @Test
    void a_receipt_is_verified_without_a_ledger() throws IOException {
        assertThat(run("verify", "--receipt=" + receipt, "--key=" + key))
                .as(out + "\n" + err)
                .isZero();
        assertThat(out.toString()).contains("The receipt holds");

        String altered = Files.readString(receipt).replaceFirst("\"sequenceNumber\":0", "\"sequenceNumber\":1");
        Path forged = Files.writeString(folder.resolve("forged.json"), altered);
        assertThat(run(
                        "verify",
                        "--receipt=" + forged,
                        "--key="
                                + Files.readString(key)
                                        .lines()
                                        .reduce((a, b) -> b)
                                        .orElseThrow()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("does NOT hold", "not what is in the log");
    }

    @Test
    void a_receipt_is_not_believed_without_a_key() {
        assertThat(run("verify", "--receipt=" + receipt)).isEqualTo(2);
        assertThat(err.toString()).contains("--key");
    }

    @Test
    void the_exported_log_is_verified_and_a_change_in_it_is_found() throws IOException {
        Path log = folder.resolve("log");
        assertThat(run("export", "log", log.toString(), "--demo", data(), programs()))
                .as(err.toString())
                .isZero();

        assertThat(run("verify", "--log=" + log, "--key=" + key))
                .as(out.toString())
                .isZero();

        FileTime written = Files.getLastModifiedTime(log.resolve("tile/0/000"));
        new Given(port).enterprise("nanxi", "2025-01");
        assertThat(run("export", "log", log.toString(), "--demo", data(), programs()))
                .isZero();
        assertThat(Files.getLastModifiedTime(log.resolve("tile/0/000")))
                .as("only what is new is written")
                .isEqualTo(written);
        assertThat(run("verify", "--log=" + log, "--key=" + key))
                .as(out.toString())
                .isZero();

        Path tile = log.resolve("tile/0/000");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);
        assertThat(run("verify", "--log=" + log, "--key=" + key)).isEqualTo(1);
        assertThat(out.toString()).contains("Hash 1 of tile/0/000");
    }

    @Test
    void the_ledger_of_a_running_server_is_verified_against_anchors_of_every_kind() throws IOException {
        Path file = properties.data().resolve("log/checkpoint");

        int exit = run(
                "verify",
                "--anchor=" + receipt,
                "--anchor=" + file,
                "--anchor=http://localhost:" + port + "/log/checkpoint",
                "--demo",
                data(),
                programs());

        assertThat(exit).as(out + "\n" + err).isZero();
        assertThat(out.toString()).contains("Nothing was changed", "3 anchors");
    }

    @Test
    void the_log_goes_on_with_another_key_and_receipts_of_before_hold() throws IOException {
        String left = Files.readString(key).lines().reduce((a, b) -> b).orElseThrow();

        assertThat(run("log", "rotate-key", "--demo", data(), programs()))
                .as(err.toString())
                .isZero();

        String keys = Caller.nobody(port).get("/log/key").text();
        String fresh = keys.lines().reduce((a, b) -> b).orElseThrow();
        assertThat(keys).contains(left + "\n" + fresh + "\n");
        assertThat(out.toString()).contains(fresh);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> SignedNote.parse(
                                Caller.nobody(port).get("/log/checkpoint").text())
                        .signedBy(VerifierKey.parse(fresh)));
        assertThat(run("verify", "--receipt=" + receipt, "--key=" + left)).isZero();
        assertThat(run("verify", "--receipt=" + receipt, "--key=" + Files.writeString(key, keys)))
                .isZero();
        assertThat(run("verify", "--receipt=" + receipt, "--key=" + fresh)).isEqualTo(1);
        assertThat(run("verify", "--no-figures", "--key=" + left, "--anchor=" + receipt, "--demo", data(), programs()))
                .as(out + "\n" + err)
                .isZero();
    }

    @Test
    void a_replaced_row_of_the_read_models_is_named() {
        JdbcClient jdbc = JdbcClient.create(reading);
        String table = figures.schema().name() + ".output_month";
        long position =
                jdbc.sql("SELECT max(position) FROM " + table).query(Long.class).single();
        String replace = "UPDATE " + table + " SET gross = gross + (?) WHERE position = " + position;
        jdbc.sql(replace).param(1).update();
        try {
            assertThat(run("verify", "--demo", data(), programs()))
                    .as(err.toString())
                    .isEqualTo(1);
            assertThat(out.toString()).contains("FIGURES", "output_month: ", "\"position\": " + position);
        } finally {
            jdbc.sql(replace).param(-1).update();
        }
    }

    private String data() {
        return "--taizhang.data=" + properties.data();
    }

    private String programs() {
        return "--taizhang.programs=" + properties.programs();
    }

    private int run(String... command) {
        return CommandLineInterface.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(command);
    }
}
