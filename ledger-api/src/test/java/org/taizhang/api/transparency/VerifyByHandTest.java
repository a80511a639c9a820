package org.taizhang.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.taizhang.api.Given.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;

/** Runs exactly the commands of {@code docs/verify-by-hand.md}. */
@TestApplication
class VerifyByHandTest {

    private static final Path DOCUMENT = Path.of("../docs/verify-by-hand.md");
    private static final List<String> BLOCKS = blocks();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void the_tools_are_here() {
        for (String tool : List.of("bash", "openssl", "jq", "base64")) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(":"))
                            .anyMatch(path -> Files.isExecutable(Path.of(path, tool))),
                    tool + " is not installed");
        }
    }

    @BeforeEach
    void a_filer_keeps_receipt_and_key() throws IOException {
        Given given = new Given(port);
        String uscc = given.enterprise("nanxi", "2025-01");
        Caller filer = given.filer(uscc);
        Answer filed =
                Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2025-02", output(123_456)));
        Answer receipt = Awaitility.await()
                .until(() -> filer.get(filed.json().get("receipt").asString()), answer -> answer.status() == 200);
        Files.writeString(folder.resolve("receipt.json"), receipt.text());
        Files.writeString(
                folder.resolve("key"),
                Caller.nobody(port)
                                .get("/log/key")
                                .text()
                                .lines()
                                .reduce((older, newer) -> newer)
                                .orElseThrow()
                        + "\n");
    }

    @Test
    void a_stranger_verifies_the_filing_and_sees_it_fail_after_one_digit_is_altered() throws Exception {
        String verify = String.join("\n", BLOCKS.subList(0, BLOCKS.size() - 1));
        String alter = BLOCKS.get(0) + BLOCKS.get(BLOCKS.size() - 1);

        Run good = run(verify);
        assertThat(good.exit()).as(good.said()).isZero();
        assertThat(good.said()).contains("123456", "Signature Verified Successfully");

        assertThat(run(alter).exit()).isZero();
        Run bad = run(verify);
        assertThat(bad.exit()).as(bad.said()).isNotZero();
        assertThat(bad.said()).contains("NOT in the log").doesNotContain("Verified Successfully");
    }

    @ParameterizedTest
    @CsvSource({
        "the sequence number, .opening.row.sequenceNumber += 1",
        "the time, .opening.row.timestamp |= sub(\"Z\"; \"1Z\")",
        "the salt, '.opening.salt = (\"A\" * 43) + \"=\"'",
        "the index, .proof |= sub(\"index [0-9]+\"; \"index 0\")",
        "the log, .proof |= gsub(\"taizhang.local\"; \"taizhang.remote\")",
        "the signature, .proof |= sub(\"(?<a>— [^ ]+ ......)..\"; \"\\(.a)AA\")"
    })
    void nothing_in_a_receipt_can_be_changed(String what, String change) throws Exception {
        assertThat(run("jq '" + change + "' receipt.json > changed.json && ! cmp -s receipt.json changed.json"
                                + " && mv changed.json receipt.json")
                        .exit())
                .isZero();

        Run bad = run(String.join("\n", BLOCKS.subList(0, BLOCKS.size() - 1)));

        assertThat(bad.exit()).as(what + ": " + bad.said()).isNotZero();
    }

    private record Run(int exit, String said) {}

    private Run run(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(bash.waitFor(), said);
    }

    private static List<String> blocks() {
        try {
            Matcher blocks = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
            return blocks.results().map(block -> block.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
