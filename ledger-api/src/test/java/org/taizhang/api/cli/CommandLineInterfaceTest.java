package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineInterfaceTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            CommandLineInterface.create().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(command.execute("--help")).isZero();
        assertThat(out.toString())
                .contains("serve", "demo", "import", "rebuild", "reconcile", "export", "score", "Exit codes");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "import", "rebuild", "reconcile", "export", "score"})
    void everyCommandExplainsItself(String name) {
        assertThat(command.execute(name, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: taizhang " + name);
    }

    @Test
    void versionIsOneLine() {
        assertThat(command.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("taizhang ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recncile",
                "--deep",
                "reconcile --deeep",
                "export",
                "export figures",
                "export figures --from 2025-01 --to 2025-13",
                "import x.csv --form development --as filer --password demo",
                "rebuild now",
                "score"
            })
    void wrongUsageIsTwoAndSaidOnStandardError(String line) {
        assertThat(command.execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void settingsAreLeftToTheApplication() {
        RebuildCommand rebuild = new RebuildCommand();
        new CommandLine(rebuild).parseArgs("--server.port=0", "--taizhang.data=/x");
        assertThat(rebuild.settings("--last=1")).containsExactly("--server.port=0", "--taizhang.data=/x", "--last=1");
    }
}
