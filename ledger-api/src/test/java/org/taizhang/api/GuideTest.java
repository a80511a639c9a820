package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs exactly the commands of {@code docs/guide.md}, in their order, in one shell; one that is refused stops it. */
@TestApplication
class GuideTest {

    private static final Path DOCUMENT = Path.of("../docs/guide.md");

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void the_tools_are_here() {
        for (String tool : List.of("bash", "curl", "grep", "sed")) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(":"))
                            .anyMatch(path -> Files.isExecutable(Path.of(path, tool))),
                    tool + " is not installed");
        }
    }

    @Test
    void one_month_goes_from_opening_to_publication_as_printed() throws IOException, InterruptedException {
        String script = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8080", "http://localhost:" + port);
        Process bash = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bash.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("2025-12-07T04:00:00Z", "2025-12-25T04:00:00Z")
                .as("the unusual value is asked about before it is filed")
                .contains("\"taken\":false", "人均月工资约1250元")
                .as("what the correction would move")
                .contains("OUTPUT_YTD", "\"before\"", "\"after\"")
                .as("the revision that two persons gave out")
                .contains("演示统公报〔2026〕11-2号", "补报一家，更正一家");
    }
}
